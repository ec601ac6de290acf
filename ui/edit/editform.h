// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is typed into a form: a record to add, to correct or to withdraw, as named texts; checked by
// the store while typing, kept as one edit.
#pragma once

#include "model/desk.h"
#include "model/record.h"
#include "ui/editor.h"

#include <QSet>

namespace sd {

class EditForm : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(sd::Desk *desk READ desk WRITE setDesk NOTIFY wired REQUIRED)
    Q_PROPERTY(sd::Editor *editor READ editor WRITE setEditor NOTIFY wired REQUIRED)
    Q_PROPERTY(bool arabic MEMBER m_arabic NOTIFY edited) // the language of names in the note
    Q_PROPERTY(QString kind READ kind NOTIFY begun)
    Q_PROPERTY(Purpose purpose READ purpose NOTIFY begun)
    /// {name, type, section, needed, words, many}; type is that of RecordField in small letters.
    Q_PROPERTY(QVariantList fields READ fields NOTIFY begun)
    Q_PROPERTY(QVariantMap values READ values NOTIFY edited) // text by field name
    /// What is wrong, by field name, of the fields that were touched; of all once saving was tried.
    Q_PROPERTY(QVariantMap marks READ marks NOTIFY edited)
    Q_PROPERTY(QString note READ note WRITE setNote NOTIFY edited) // of the edit
    Q_PROPERTY(bool dirty READ isDirty NOTIFY edited)
    Q_PROPERTY(bool loading READ isLoading NOTIFY edited) // words of an event are on their way
    Q_PROPERTY(bool saving READ isSaving NOTIFY edited)
    Q_PROPERTY(
        QString trouble READ trouble NOTIFY edited) // what the store said to the last attempt
    /// Sources, factions and places that come with the edit: {kind, key, en, ar}.
    Q_PROPERTY(QVariantList added READ added NOTIFY edited)

public:
    enum class Purpose { None, Adding, Correcting, Withdrawing };
    Q_ENUM(Purpose)

    using QObject::QObject;

    Desk *desk() const { return m_desk; }
    void setDesk(Desk *desk);
    Editor *editor() const { return m_editor; }
    void setEditor(Editor *editor);

    /// A new record; what is selected, the date looked at and the last edit fill it in. given
    /// overrides that, by field name.
    Q_INVOKABLE void add(const QString &kind, const QVariantMap &given = {});
    /// A record as it stands: id as recordOf() takes it, of an event its selection id.
    Q_INVOKABLE bool correct(const QString &kind, const QString &id);
    Q_INVOKABLE bool withdraw(const QString &kind, const QString &id);
    /// The claim that the selection stands for: itself, or what is in the picture of a district or
    /// stretch; {kind, id}, empty where there is none.
    Q_INVOKABLE QVariantMap selectedClaim() const;
    Q_INVOKABLE void clear();

    Q_INVOKABLE void set(const QString &field, const QString &text);
    /// Adds to or takes from a list of ids.
    Q_INVOKABLE void toggle(const QString &field, const QString &id);
    /// Who holds places in the picture now: {key, en, ar, count}, the most first.
    Q_INVOKABLE QVariantList holders() const;
    /// Adds all districts that a faction holds in the picture now.
    Q_INVOKABLE void addHeldBy(const QString &faction);
    /// A form for something that this one lacks; what this one brings is known there too.
    Q_INVOKABLE void beginWithin(sd::EditForm *outer, const QString &kind,
                                 const QVariantMap &given);
    /// Takes over what was typed into such a form and puts it into a field.
    Q_INVOKABLE bool adopt(sd::EditForm *inner, const QString &field);
    /// Keeps it. Ends with saved; where something is wrong it is marked.
    Q_INVOKABLE void save();

    QString kind() const { return toWord(m_kind); }
    Purpose purpose() const { return m_purpose; }
    QVariantList fields() const;
    QVariantMap values() const { return m_values; }
    QVariantMap marks() const;
    QString note() const;
    void setNote(const QString &note);
    bool isDirty() const { return m_isDirty; }
    bool isLoading() const { return m_event >= 0; }
    bool isSaving() const { return m_isSaving; }
    QString trouble() const { return m_trouble; }
    QVariantList added() const;

signals:
    void wired();
    void begun();
    void edited();
    void saved(const QString &note);

private:
    void begin(Purpose purpose, RecordKind kind, const Record &base);
    void fillIn(const QVariantMap &given);
    bool take(Purpose purpose, const QString &kind, const QString &id);
    void textsArrived();
    /// The records of the form; nothing where a text cannot be read, which is in m_unread then.
    std::optional<std::vector<Record>> records();
    std::optional<Edit> edit();
    void ask();
    void answer(int question, const std::optional<EditFault> &fault);
    void submit();
    QStringList heldBy(const QString &faction) const;
    QString nameOf(const QString &kind, const QString &id) const;
    bool takesMany(const RecordField &field) const;

    Desk *m_desk = nullptr;
    Editor *m_editor = nullptr;
    bool m_arabic = false;
    RecordKind m_kind = RecordKind::Control;
    Purpose m_purpose = Purpose::None;
    Record m_base;
    QVariantMap m_values;
    QString m_note;
    bool m_isOwnNote = false;
    bool m_isDirty = false;
    std::vector<Record> m_added;
    QVariantMap m_last; // fields of the last edit that the next begins with

    QSet<QString> m_touched;
    bool m_wasTried = false;
    QVariantMap m_unread; // by field name
    std::optional<EditFault> m_fault;
    QString m_faultField; // of this form; empty where it is elsewhere
    int m_question = 0;
    bool m_isAnswered = true;
    bool m_savesThen = false; // once the question is answered
    bool m_isSaving = false;
    QString m_sent; // note of what is on its way
    QString m_trouble;
    int m_event = -1; // row in events() whose words are waited for
    Purpose m_eventPurpose = Purpose::None;
};

} // namespace sd
