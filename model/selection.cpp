// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/selection.h"

namespace sd {

void Selection::select(Kind kind, const QString &id)
{
    if (kind == Kind::None || id.isEmpty()) {
        clear();
        return;
    }
    if (is(kind, id))
        return;
    m_kind = kind;
    m_id = id;
    emit changed();
}

void Selection::clear()
{
    if (m_kind == Kind::None)
        return;
    m_kind = Kind::None;
    m_id.clear();
    emit changed();
}

bool Selection::is(Kind kind, const QString &id) const
{
    return m_kind == kind && m_id == id;
}

} // namespace sd
