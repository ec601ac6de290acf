// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/printedstore.h"

namespace sd {

Result<PrintedStore> PrintedStore::open(const QString &path)
{
    auto store = Store::open(path, Store::Access::ReadOnly);
    if (!store)
        return std::unexpected(store.error());
    auto snapshot = loadSnapshot(*store);
    if (!snapshot)
        return std::unexpected(snapshot.error());
    return PrintedStore(std::move(*store), Situation::build(std::move(*snapshot)));
}

EventText PrintedStore::words(size_t event)
{
    if (!m_situation->eventTexts().empty())
        return m_situation->eventTexts()[event];
    auto texts = readEventTexts(m_store, {&m_situation->events().claimRow[event], 1});
    if (texts)
        return std::move(texts->front());
    m_error = texts.error();
    return {};
}

} // namespace sd
