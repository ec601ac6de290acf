// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pinner.h"

#include "db/plaintext.h"
#include "ui/editor.h"

namespace sd {

namespace {

PinClaim pinOn(const QString &uid, const QString &reason, QDate day)
{
    PinClaim pin;
    pin.target = QByteArray::fromHex(uid.toLatin1());
    pin.reason = reason.trimmed();
    pin.reportedOn = dayOf(day);
    pin.validFrom = {.from = Moment::startOf(pin.reportedOn), .hasTime = false};
    return pin;
}

/// Words put together for the screen hold names apart with marks that no text in a store may have.
QString plain(QString words)
{
    words.removeIf(&isHidden);
    return words;
}

} // namespace

void Pinner::setEditor(Editor *editor)
{
    if (editor == m_editor)
        return;
    m_editor = editor;
    emit editorChanged();
}

void Pinner::pin(const QString &uid, const QString &what, const QString &reason)
{
    if (m_editor)
        m_editor->submit({.note = tr("Pinned: %1").arg(plain(what)),
                          .claims = {{pinOn(uid, reason, m_editor->today())}}});
}

void Pinner::takeBack(const QString &pin, const QString &uid, const QString &what,
                      const QString &reason)
{
    if (!m_editor)
        return;
    PinClaim claim = pinOn(uid, reason, m_editor->today());
    claim.uid = QByteArray::fromHex(pin.toLatin1());
    m_editor->submit({.note = tr("Pin taken back: %1").arg(plain(what)),
                      .claims = {{.claim = claim, .isWithdrawn = true}}});
}

} // namespace sd
