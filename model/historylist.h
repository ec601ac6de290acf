// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The histories as they are listed: the places of the city or of the whole map, those that match a
// text, in an order.
#pragma once

#include <QSortFilterProxyModel>

namespace sd {

class HistoryModel;

class HistoryList : public QSortFilterProxyModel {
    Q_OBJECT
    Q_PROPERTY(bool wholeMap READ wholeMap WRITE setWholeMap NOTIFY listChanged)
    /// Part of a name in either language or of another name of the place; empty lists all.
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY listChanged)
    Q_PROPERTY(Order order READ order NOTIFY listChanged)
    Q_PROPERTY(bool descending READ isDescending NOTIFY listChanged)
    Q_PROPERTY(bool arabic READ isArabic WRITE setArabic NOTIFY listChanged) // names in that order
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum class Order { Name, Holder, Changes, LastChange, Contested };
    Q_ENUM(Order)

    explicit HistoryList(HistoryModel &histories, QObject *parent = nullptr);

    bool wholeMap() const { return m_wholeMap; }
    void setWholeMap(bool whole);
    QString text() const { return m_text; }
    void setText(const QString &text);
    Order order() const { return m_order; }
    bool isDescending() const { return m_descending; }
    bool isArabic() const { return m_arabic; }
    void setArabic(bool arabic);
    int count() const { return rowCount(); }
    /// Orders anew; the same order again turns it round. Names and holders begin with the first,
    /// figures and days with the greatest.
    Q_INVOKABLE void orderBy(sd::HistoryList::Order order);
    /// Row of a place, -1 where it is not listed.
    Q_INVOKABLE int rowOf(const QString &placeId) const;
    Q_INVOKABLE QString placeAt(int row) const; // empty where there is none

signals:
    void listChanged();
    void countChanged();

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    HistoryModel &m_histories;
    bool m_wholeMap = false;
    QString m_text;
    QString m_folded;
    Order m_order = Order::Name;
    bool m_descending = false;
    bool m_arabic = false;
};

} // namespace sd
