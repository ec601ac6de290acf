// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of one section of the inspector: about the selected thing itself, about others, or both;
// the first few or all.
#pragma once

#include <QSortFilterProxyModel>
#include <QtQmlIntegration>

namespace sd {

class ClaimSection : public QSortFilterProxyModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString key READ key WRITE setKey NOTIFY keyChanged REQUIRED)
    Q_PROPERTY(Part part READ part WRITE setPart NOTIFY partChanged)
    /// Id of the thing whose rows are Own.
    Q_PROPERTY(QString subject READ subject WRITE setSubject NOTIFY subjectChanged)
    /// How many rows are shown at most; 0 for all.
    Q_PROPERTY(int limit READ limit WRITE setLimit NOTIFY limitChanged)
    Q_PROPERTY(int total READ total NOTIFY totalChanged) // rows of the section, shown or not
    Q_PROPERTY(int count READ count NOTIFY totalChanged) // rows shown

public:
    enum class Part { Whole, Own, Others };
    Q_ENUM(Part)

    explicit ClaimSection(QObject *parent = nullptr);

    QString key() const { return m_key; }
    void setKey(const QString &key);
    Part part() const { return m_part; }
    void setPart(Part part);
    QString subject() const { return m_subject; }
    void setSubject(const QString &id);
    int limit() const { return m_limit; }
    void setLimit(int limit);
    int total() const { return m_total; }
    int count() const { return rowCount(); }

    void setSourceModel(QAbstractItemModel *model) override;

signals:
    void keyChanged();
    void partChanged();
    void subjectChanged();
    void limitChanged();
    void totalChanged();

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    void recount();
    bool isOfSection(int row) const;

    QString m_key;
    Part m_part = Part::Whole;
    QString m_subject;
    int m_limit = 0;
    int m_total = 0;
    int m_last = -1; // no row of the source behind it is shown
};

} // namespace sd
