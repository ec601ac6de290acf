// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// One number of every row of a table, side by side: in memory of its own, or in a file that is
// mapped, whose pages come when they are looked at and go when memory is short.
#pragma once

#include <algorithm>
#include <memory>
#include <span>
#include <utility>
#include <vector>

namespace sd {

template <typename T>
class Column {
public:
    using value_type = T;
    using const_iterator = const T *;

    Column() = default;
    Column(std::vector<T> values) // NOLINT(google-explicit-constructor): a vector is a column
        : m_own(std::move(values))
        , m_values(m_own)
    {
    }
    /// Values that lie elsewhere for as long as the keeper lives. They can be read only.
    Column(std::span<const T> values, std::shared_ptr<const void> keeper)
        : m_keeper(std::move(keeper))
        , m_values(values)
    {
    }
    /// No values yet, and room for as many as somebody else knows that it has (db/spill.h). Copies
    /// of it read the same values.
    Column(T *room, std::shared_ptr<const void> keeper)
        : m_keeper(std::move(keeper))
        , m_room(room)
    {
    }
    Column(const Column &other)
        : m_own(other.m_own)
        , m_keeper(other.m_keeper)
        , m_values(m_keeper ? other.m_values : std::span<const T>(m_own))
    {
    }
    Column(Column &&other) noexcept
        : m_own(std::move(other.m_own))
        , m_keeper(std::move(other.m_keeper))
        , m_room(std::exchange(other.m_room, nullptr))
        , m_values(std::exchange(other.m_values, {}))
    {
        other.m_own.clear();
    }
    Column &operator=(Column other) noexcept
    {
        m_own.swap(other.m_own);
        m_keeper.swap(other.m_keeper);
        std::swap(m_room, other.m_room);
        std::swap(m_values, other.m_values);
        return *this;
    }
    ~Column() = default;

    const T &operator[](size_t row) const { return m_values[row]; }
    const T *begin() const { return m_values.data(); }
    const T *end() const { return m_values.data() + m_values.size(); }
    const T *data() const { return m_values.data(); }
    size_t size() const { return m_values.size(); }
    bool empty() const { return m_values.empty(); }

    /// Whether all values are from least up to before below.
    bool isWithin(long long least, long long below) const
    {
        long long lowest = least;
        long long highest = least;
        for (const T value : m_values) {
            lowest = std::min(lowest, static_cast<long long>(value));
            highest = std::max(highest, static_cast<long long>(value));
        }
        return empty() || (lowest >= least && highest < below);
    }

    // Only where the values are its own, or in a room.
    void reserve(size_t rows)
    {
        m_own.reserve(rows);
        m_values = m_own;
    }
    void push_back(T value)
    {
        if (m_room) {
            m_room[m_values.size()] = value;
            m_values = {m_room, m_values.size() + 1};
            return;
        }
        m_own.push_back(value);
        m_values = m_own;
    }
    void append(std::span<const T> values)
    {
        if (m_room) {
            std::ranges::copy(values, m_room + m_values.size());
            m_values = {m_room, m_values.size() + values.size()};
            return;
        }
        m_own.insert(m_own.end(), values.begin(), values.end());
        m_values = m_own;
    }
    void set(size_t row, T value) { values()[row] = value; }
    std::span<T> values()
    {
        return m_room ? std::span<T>(m_room, m_values.size()) : std::span<T>(m_own);
    }

private:
    std::vector<T> m_own;
    std::shared_ptr<const void> m_keeper;
    T *m_room = nullptr;
    std::span<const T> m_values;
};

} // namespace sd
