// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/member/memberrow.h"
#include "ui/format/tiernames.h"

#include <QAbstractListModel>

namespace bashgah::ui {

class Format;

/// Whom the counter looks for: somebody known, or whoever buys, who may become a member now or stay nobody.
enum class Finds { Members, Buyers };

/// What was found at the counter: members, best first, or for buyers the one row that registers a new one.
class MemberHits final : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { DetailRole = Qt::UserRole + 1, TierRole, TypedRole, IsRegisterRole };

    MemberHits(const Format &format, Finds finds, QObject *parent);

    void setTiers(const TierNames &tiers) { m_tiers = tiers; }
    void setToday(QDate today) { m_today = today; }
    /// No rows and something typed: for buyers the row that registers it.
    void show(std::vector<domain::MemberRow> rows, const QString &typed);
    [[nodiscard]] const domain::MemberRow *member(int row) const; ///< null: the registering row

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    [[nodiscard]] bool offersToRegister() const { return m_finds == Finds::Buyers && m_rows.empty() && !m_typed.isEmpty(); }
    [[nodiscard]] QString registerText() const;
    [[nodiscard]] QString detail(const domain::MemberRow &row) const;

    const Format &m_format;
    const Finds m_finds;
    QDate m_today;
    TierNames m_tiers;
    std::vector<domain::MemberRow> m_rows;
    QString m_typed;
};

} // namespace bashgah::ui
