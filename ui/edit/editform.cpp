// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/edit/editform.h"

#include "model/fieldtext.h"
#include "ui/edit/editnote.h"

#include <QMetaEnum>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sd {

namespace {

using Type = RecordField::Type;

QString wordOf(Type type)
{
    static constexpr std::array words{"line",  "text",    "when",  "day",      "count",   "amount",
                                      "word",  "flag",    "names", "position", "colour",  "grade",
                                      "place", "faction", "route", "source",   "faction", "source"};
    return QString::fromLatin1(words[size_t(type)]);
}

QString wordOf(RecordField::Section section)
{
    static constexpr std::array words{"what", "when", "who", "note"};
    return QString::fromLatin1(words[size_t(section)]);
}

bool isList(Type type)
{
    return type == Type::FactionRefs || type == Type::SourceRefs;
}

bool isThing(RecordKind kind)
{
    return kind == RecordKind::Source || kind == RecordKind::Faction || kind == RecordKind::Place;
}

/// What the next edit begins with is what the last one said of these.
constexpr std::array carriedOn{"sources", "credibility", "controller", "status"};

} // namespace

void EditForm::setDesk(Desk *desk)
{
    m_desk = desk;
    connect(m_desk->texts(), &EventTexts::arrived, this, &EditForm::textsArrived);
    emit wired();
}

void EditForm::setEditor(Editor *editor)
{
    m_editor = editor;
    connect(m_editor, &Editor::checked, this, &EditForm::answer);
    connect(m_editor, &Editor::kept, this, [this](qint64, const QString &note) {
        if (!m_isSaving || note != m_sent)
            return;
        for (const char *field : carriedOn) {
            const QString name = QString::fromLatin1(field);
            if (m_purpose == Purpose::Adding && m_values.contains(name))
                m_last[name] = m_values[name];
        }
        m_isSaving = false;
        m_isDirty = false;
        emit edited();
        emit saved(note);
    });
    connect(m_editor, &Editor::refused, this, [this](const QString &what, const QString &hint) {
        if (!std::exchange(m_isSaving, false))
            return;
        m_trouble = hint.isEmpty() ? what : what + u". "_s + hint;
        emit edited();
    });
    emit wired();
}

void EditForm::begin(Purpose purpose, RecordKind kind, const Record &base)
{
    m_purpose = purpose;
    m_kind = kind;
    m_base = base;
    m_values.clear();
    for (const RecordField &field : fieldsOf(kind))
        m_values[field.name] = textOf(base, field.name);
    if (purpose == Purpose::Adding && !isThing(kind) && kind != RecordKind::Event)
        m_values.remove(u"position"_s);
    m_note.clear();
    m_isOwnNote = false;
    m_isDirty = false;
    m_wasTried = false;
    m_touched.clear();
    m_added.clear();
    m_fault.reset();
    m_faultField.clear();
    m_trouble.clear();
    m_event = -1;
}

void EditForm::add(const QString &kind, const QVariantMap &given)
{
    const auto known = recordKind(kind);
    if (!known)
        return;
    begin(Purpose::Adding, *known, newRecord(*known));
    fillIn(given);
    emit begun();
    ask();
}

void EditForm::fillIn(const QVariantMap &given)
{
    const Clock &clock = *m_desk->clock();
    const QString day = clock.date().toString(Qt::ISODate);
    const auto fill = [this](const QString &field, const QString &text) {
        if (m_values.contains(field) && !text.isEmpty())
            m_values[field] = text;
    };
    for (const QString &unset : {u"position"_s, u"centre"_s})
        if (m_values.contains(unset))
            m_values[unset] = QString();
    for (auto it = m_last.cbegin(); it != m_last.cend(); ++it) {
        const bool isOfKind = it.key() != u"status"_s || m_kind == RecordKind::Control;
        if (isOfKind && !isThing(m_kind))
            fill(it.key(), it.value().toString());
    }
    fill(u"validFrom"_s, toText(clock.position()));
    fill(u"reportedOn"_s, day);
    if (m_kind == RecordKind::Casualty) {
        fill(u"validFrom"_s, clock.firstDate().toString(Qt::ISODate));
        fill(u"validTo"_s, day);
    }
    if (m_kind == RecordKind::Source)
        fill(u"publishedOn"_s, day);
    const Selection &selection = *m_desk->selection();
    switch (selection.kind()) {
    case Selection::Kind::Place:
        fill(u"place"_s, selection.id());
        break;
    case Selection::Kind::Faction:
        fill(u"controller"_s, selection.id());
        fill(u"actor1"_s, selection.id());
        break;
    case Selection::Kind::Route: {
        const QStringList parts = selection.id().split(u'/');
        if (parts.size() == 3 && m_kind == RecordKind::Route) {
            fill(u"route"_s, parts[0]);
            fill(u"from"_s, parts[1]);
            fill(u"to"_s, parts[2]);
        }
        break;
    }
    default:
        break;
    }
    for (auto it = given.cbegin(); it != given.cend(); ++it)
        fill(it.key(), it.value().toString());
    if (const int place = m_desk->situation()->placeRow({m_values[u"place"_s].toString()});
        m_kind == RecordKind::Event && place >= 0) {
        Record event = newRecord(m_kind);
        std::get<EventClaim>(event).position = m_desk->situation()->places()[size_t(place)].centre;
        fill(u"position"_s, textOf(event, u"position"_s));
    }
}

bool EditForm::correct(const QString &kind, const QString &id)
{
    return take(Purpose::Correcting, kind, id);
}

bool EditForm::withdraw(const QString &kind, const QString &id)
{
    return take(Purpose::Withdrawing, kind, id);
}

bool EditForm::take(Purpose purpose, const QString &kind, const QString &id)
{
    const auto known = recordKind(kind);
    const SituationPtr situation = m_desk->situation();
    if (!known || !situation)
        return false;
    std::optional<Record> record;
    int waitsFor = -1;
    if (*known == RecordKind::Event) {
        const int event = situation->eventRow(id);
        if (event < 0)
            return false;
        if (const EventText *text = m_desk->texts()->at(size_t(event)))
            record = recordOfEvent(*situation, size_t(event), *text);
        else
            waitsFor = event;
    } else {
        record = recordOf(*situation, *known, id);
    }
    if (!record && waitsFor < 0)
        return false;
    begin(purpose, *known, record.value_or(newRecord(*known)));
    m_event = waitsFor;
    m_eventPurpose = purpose;
    emit begun();
    ask();
    return true;
}

void EditForm::textsArrived()
{
    if (m_event < 0)
        return;
    const SituationPtr situation = m_desk->situation();
    if (const EventText *text = m_desk->texts()->at(size_t(m_event))) {
        begin(m_eventPurpose, RecordKind::Event, recordOfEvent(*situation, size_t(m_event), *text));
        emit begun();
        ask();
    }
}

QVariantMap EditForm::selectedClaim() const
{
    const SituationPtr situation = m_desk->situation();
    if (!situation)
        return {};
    const Selection &selection = *m_desk->selection();
    const AsOf asOf = m_desk->filter()->applyTo(m_desk->clock()->asOf());
    const auto claim = [](RecordKind kind, const QByteArray &uid) {
        return QVariantMap{{u"kind"_s, toWord(kind)}, {u"id"_s, QString::fromLatin1(uid.toHex())}};
    };
    switch (selection.kind()) {
    case Selection::Kind::Event:
        return {{u"kind"_s, u"event"_s}, {u"id"_s, selection.id()}};
    case Selection::Kind::Statement:
        if (const int row = situation->statementRow(selection.id()); row >= 0)
            return claim(RecordKind::Statement, situation->statements()[size_t(row)].uid);
        break;
    case Selection::Kind::Toll:
        if (const int row = situation->casualtyRow(selection.id()); row >= 0)
            return claim(RecordKind::Casualty, situation->casualties()[size_t(row)].uid);
        break;
    case Selection::Kind::Place:
        if (const int place = situation->placeRow({selection.id()}); place >= 0) {
            if (const int row = situation->controlAt(place, asOf); row >= 0)
                return claim(RecordKind::Control, situation->control()[size_t(row)].uid);
        }
        break;
    case Selection::Kind::Route:
        if (const int segment = situation->segmentRow(selection.id()); segment >= 0) {
            if (const int row = situation->routeStateAt(segment, asOf); row >= 0)
                return claim(RecordKind::Route, situation->routeStatus()[size_t(row)].uid);
        }
        break;
    default:
        break;
    }
    return {};
}

void EditForm::clear()
{
    begin(Purpose::None, m_kind, newRecord(m_kind));
    emit begun();
    emit edited();
}

void EditForm::set(const QString &field, const QString &text)
{
    const QString before = m_values[field].toString();
    if (before == text)
        return;
    m_values[field] = text;
    m_touched.insert(field);
    m_isDirty = true;
    m_trouble.clear();
    if (m_kind == RecordKind::Event && field == u"place"_s) {
        const Situation &situation = *m_desk->situation();
        const auto centre = [&situation](const QString &id) {
            Record event = newRecord(RecordKind::Event);
            const int row = situation.placeRow({id});
            if (row < 0)
                return QString();
            std::get<EventClaim>(event).position = situation.places()[size_t(row)].centre;
            return textOf(event, u"position"_s);
        };
        const QString position = m_values[u"position"_s].toString();
        if (position.isEmpty() || position == centre(before))
            m_values[u"position"_s] = centre(text);
    }
    ask();
}

void EditForm::toggle(const QString &field, const QString &id)
{
    QStringList ids = listed(m_values[field].toString());
    if (!ids.removeOne(id))
        ids += id;
    set(field, ids.join(u"; "_s));
}

QStringList EditForm::heldBy(const QString &faction) const
{
    const Situation &situation = *m_desk->situation();
    const AsOf asOf = m_desk->filter()->applyTo(m_desk->clock()->asOf());
    QStringList ids;
    for (size_t place = 0; place < situation.places().size(); ++place) {
        const int claim = situation.controlAt(int(place), asOf);
        if (claim >= 0 && situation.control()[size_t(claim)].controller.value == faction
            && countsAsHeld(situation.control()[size_t(claim)].status))
            ids += situation.places()[place].id.value;
    }
    return ids;
}

QVariantList EditForm::holders() const
{
    QVariantList list;
    if (!m_desk->situation())
        return list;
    for (const Faction &faction : m_desk->situation()->factions()) {
        if (const qsizetype count = heldBy(faction.id.value).size(); count > 0)
            list.append(QVariantMap{{u"key"_s, faction.id.value},
                                    {u"en"_s, faction.nameEn},
                                    {u"ar"_s, faction.nameAr},
                                    {u"count"_s, count}});
    }
    std::ranges::stable_sort(list, std::greater{},
                             [](const QVariant &one) { return one.toMap()[u"count"_s].toInt(); });
    return list;
}

void EditForm::addHeldBy(const QString &faction)
{
    QStringList ids = listed(m_values[u"place"_s].toString());
    ids += heldBy(faction);
    ids.removeDuplicates();
    set(u"place"_s, ids.join(u"; "_s));
}

QString EditForm::note() const
{
    if (m_isOwnNote)
        return m_note;
    return suggestedNote(
        m_purpose, m_kind, m_values,
        [this](const QString &kind, const QString &id) { return nameOf(kind, id); });
}

void EditForm::setNote(const QString &note)
{
    if (note == this->note())
        return;
    m_note = note;
    m_isOwnNote = !note.trimmed().isEmpty();
    m_isDirty = true;
    m_touched.insert(u"note"_s);
    ask();
}

void EditForm::beginWithin(EditForm *outer, const QString &kind, const QVariantMap &given)
{
    const auto known = recordKind(kind);
    if (!known)
        return;
    begin(Purpose::Adding, *known, newRecord(*known));
    fillIn(given);
    m_added = outer->m_added;
    emit begun();
    ask();
}

bool EditForm::adopt(EditForm *inner, const QString &field)
{
    inner->m_wasTried = true;
    auto made = inner->records();
    emit inner->edited();
    const bool isSound = made && inner->m_isAnswered && inner->m_faultField.isEmpty();
    if (!isSound)
        return false;
    Record record = made->front();
    const QString id = newIdOf(record);
    giveId(record, id);
    m_added = inner->m_added;
    m_added.push_back(record);
    const RecordField *into = fieldOf(m_kind, field);
    if (into && (isList(into->type) || takesMany(*into)))
        toggle(field, id);
    else
        set(field, id);
    return true;
}

QVariantList EditForm::fields() const
{
    QVariantList list;
    if (m_purpose == Purpose::Withdrawing || m_purpose == Purpose::None)
        return list;
    for (const RecordField &field : fieldsOf(m_kind)) {
        list.append(QVariantMap{{u"name"_s, field.name},
                                {u"type"_s, wordOf(field.type)},
                                {u"section"_s, wordOf(field.section)},
                                {u"needed"_s, field.isNeeded},
                                {u"words"_s, field.words},
                                {u"many"_s, isList(field.type) || takesMany(field)}});
    }
    return list;
}

/// One new claim may be made about many districts at once.
bool EditForm::takesMany(const RecordField &field) const
{
    return m_kind == RecordKind::Control && m_purpose == Purpose::Adding
        && field.type == Type::PlaceRef;
}

QVariantMap EditForm::marks() const
{
    QVariantMap marks = m_unread;
    if (m_fault && !m_faultField.isEmpty() && !marks.contains(m_faultField))
        marks[m_faultField] = m_fault->what;
    if (!m_wasTried) {
        for (const QString &field : marks.keys()) {
            if (!m_touched.contains(field))
                marks.remove(field);
        }
    }
    return marks;
}

QVariantList EditForm::added() const
{
    QVariantList list;
    for (const Record &record : m_added) {
        const auto kind = RecordKind(record.index());
        list.append(QVariantMap{{u"kind"_s, toWord(kind)},
                                {u"key"_s, idOf(record)},
                                {u"en"_s, titleOf(record)},
                                {u"ar"_s, textOf(record, u"nameAr"_s)}});
        if (kind == RecordKind::Source)
            list.last() = QVariantMap{{u"kind"_s, toWord(kind)},
                                      {u"key"_s, idOf(record)},
                                      {u"en"_s, textOf(record, u"publisher"_s)},
                                      {u"ar"_s, QString()}};
    }
    return list;
}

std::optional<std::vector<Record>> EditForm::records()
{
    m_unread.clear();
    Record record = m_base;
    if (m_purpose == Purpose::Withdrawing)
        return std::vector{record};
    QStringList places;
    for (const RecordField &field : fieldsOf(m_kind)) {
        const QString text = m_values[field.name].toString();
        if (takesMany(field)) {
            places = listed(text);
            if (places.isEmpty())
                m_unread[field.name] = tr("Choose at least one district.");
            continue;
        }
        // what was left as it stands is not put through its text
        if (m_purpose == Purpose::Correcting && text == textOf(m_base, field.name))
            continue;
        const bool isMissing = field.isNeeded && text.trimmed().isEmpty();
        if (!isMissing && setText(record, field.name, text))
            continue;
        m_unread[field.name] = text.trimmed().isEmpty() ? tr("This is needed.")
                             : field.type == Type::When
                                 ? tr("A date is written 2024-11-30, with a time 2024-11-30 21:05.")
                             : field.type == Type::Day ? tr("A date is written 2024-11-30.")
                             : field.type == Type::Position
                                 ? tr("A position is written 36.2021, 37.1343.")
                                 : tr("This is no number.");
    }
    if (!m_unread.isEmpty())
        return {};
    if (isThing(m_kind) && idOf(record).isEmpty())
        giveId(record, u"new"_s);
    if (places.isEmpty())
        return std::vector{record};
    std::vector<Record> all;
    for (const QString &place : places) {
        std::get<ControlClaim>(record).place = {place};
        all.push_back(record);
    }
    return all;
}

std::optional<Edit> EditForm::edit()
{
    const auto made = records();
    if (!made)
        return {};
    Edit edit{.note = note()};
    for (const Record &record : m_added)
        addTo(edit, record);
    for (const Record &record : *made)
        addTo(edit, record, m_purpose == Purpose::Withdrawing);
    return edit;
}

/// What was typed is put to the store; the newest answer counts.
void EditForm::ask()
{
    const auto made = m_event < 0 && m_purpose != Purpose::None ? edit() : std::nullopt;
    m_fault.reset();
    m_faultField.clear();
    m_isAnswered = !made;
    if (made)
        m_question = m_editor->check(*made);
    else
        m_savesThen = false;
    emit edited();
}

void EditForm::answer(int question, const std::optional<EditFault> &fault)
{
    if (question != m_question || m_isAnswered)
        return;
    m_isAnswered = true;
    m_fault = fault;
    if (fault) {
        // a palette is a field of its own here; what has no field here is said at the note
        m_faultField = fault->field == u"colours"_s ? u"safe"_s : fault->field;
        if (fault->part == EditFault::Part::Edit || !m_values.contains(m_faultField))
            m_faultField = u"note"_s;
    }
    emit edited();
    if (std::exchange(m_savesThen, false))
        submit();
}

void EditForm::save()
{
    m_wasTried = true;
    m_trouble.clear();
    if (m_isSaving || m_event >= 0)
        return;
    if (!m_isAnswered)
        m_savesThen = true;
    else
        submit();
    emit edited();
}

void EditForm::submit()
{
    if (m_fault || !m_editor->isEditable())
        return;
    auto made = edit();
    if (!made)
        return;
    if (isThing(m_kind) && idOf(m_base).isEmpty() && m_purpose == Purpose::Adding) {
        if (m_kind == RecordKind::Source)
            made->sources.back().id = {newIdOf(made->sources.back())};
        else if (m_kind == RecordKind::Faction)
            made->factions.back().faction.id = {newIdOf(made->factions.back())};
        else
            made->places.back().place.id = {newIdOf(made->places.back())};
    }
    m_isSaving = true;
    m_sent = made->note;
    emit edited();
    m_editor->submit(*made);
}

QString EditForm::nameOf(const QString &kind, const QString &id) const
{
    for (const Record &record : m_added) {
        if (idOf(record) == id)
            return titleOf(record);
    }
    const Situation &situation = *m_desk->situation();
    const auto name = [this](const QString &en, const QString &ar) {
        return m_arabic && !ar.isEmpty() ? ar : en;
    };
    if (kind == u"place"_s) {
        const int row = situation.placeRow({id});
        return row < 0 ? id
                       : name(situation.places()[size_t(row)].nameEn,
                              situation.places()[size_t(row)].nameAr);
    }
    const int row = situation.factionRow({id});
    return row < 0 ? id
                   : name(situation.factions()[size_t(row)].nameEn,
                          situation.factions()[size_t(row)].nameAr);
}

} // namespace sd
