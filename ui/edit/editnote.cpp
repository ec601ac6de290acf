// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/edit/editnote.h"

#include "model/fieldtext.h"

using namespace Qt::StringLiterals;

namespace sd {

QString suggestedNote(EditForm::Purpose purpose, RecordKind kind, const QVariantMap &values,
                      const std::function<QString(const QString &, const QString &)> &nameOf)
{
    const auto value = [&values](const char *field) {
        return values[QString::fromLatin1(field)].toString().simplified();
    };
    QString what;
    switch (kind) {
    case RecordKind::Control: {
        QStringList names;
        const QStringList places = listed(value("place"));
        for (const QString &place : places.first(std::min<qsizetype>(places.size(), 3)))
            names += nameOf(u"place"_s, place);
        what = names.join(u", "_s);
        if (places.size() > 3)
            what = EditForm::tr("%1 and %n more", "", int(places.size()) - 3).arg(what);
        what = EditForm::tr("%1: %2").arg(what, nameOf(u"faction"_s, value("controller")));
        break;
    }
    case RecordKind::Route:
        what = EditForm::tr("%1 – %2").arg(nameOf(u"place"_s, value("from")),
                                           nameOf(u"place"_s, value("to")));
        break;
    case RecordKind::Casualty: {
        const QString figure = !value("best").isEmpty() ? value("best")
                             : !value("low").isEmpty()  ? value("low")
                                                        : value("high");
        what = EditForm::tr("%1: %2").arg(value("claimant"), figure);
        break;
    }
    case RecordKind::Statement:
        what = value("speaker");
        break;
    case RecordKind::Event:
        what = value("title");
        break;
    case RecordKind::Source:
        what = value("publisher");
        break;
    case RecordKind::Faction:
    case RecordKind::Place:
        what = value("nameEn");
        break;
    }
    what.truncate(120);
    if (purpose == EditForm::Purpose::Withdrawing)
        return EditForm::tr("Withdraw %1").arg(what);
    if (purpose == EditForm::Purpose::Correcting)
        return EditForm::tr("Correct %1").arg(what);
    return EditForm::tr("Add %1").arg(what);
}

} // namespace sd
