// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/backtest/backtestreport.h"
#include "reports/reportdocument.h"

#include <functional>

namespace bashgah::reports {

/// A back-test in words and tables.
class BacktestText final
{
    Q_DECLARE_TR_FUNCTIONS(BacktestText)
public:
    /// `names`: of winners and losers.
    BacktestText(const domain::BacktestReport &report, const QHash<domain::MemberId, QString> &names,
                 const ui::Format &format)
        : m_report(report), m_names(names), m_format(format)
    {
    }

    /// "The draft would have cost 1,200,000 tomans (2.4% of sales), 300,000 tomans more than today's rules." With codes
    /// for the next visit from none used to all that fit.
    [[nodiscard]] QString finding() const;
    /// Days, purchases, members, what the figures leave out.
    [[nodiscard]] QString caption() const;
    /// What could not be known, a line each; empty: everything was.
    [[nodiscard]] QString notes() const;
    /// Without the tables that would be empty.
    [[nodiscard]] std::vector<ReportTable> tables() const;

private:
    using Cell = std::function<ReportCell(const domain::BacktestSide &)>;
    [[nodiscard]] static ReportCell part(domain::Money of, domain::Money whole);
    void addRow(ReportTable &table, const char *key, const QString &label, const Cell &cell) const;
    [[nodiscard]] bool either(bool (*has)(const domain::BacktestSide &)) const;
    void addPoints(ReportTable &table) const;
    void addCredit(ReportTable &table) const;
    void addRewards(ReportTable &table) const;
    void addDiscounts(ReportTable &table) const;
    void addWorth(ReportTable &table) const;
    void addCost(ReportTable &table) const;
    /// Tiers or memberships take something off under either programme: then cost is more than points.
    [[nodiscard]] bool hasDiscounts() const;
    /// Either programme gives codes for the next visit: then cost is a range.
    [[nodiscard]] bool hasCodes() const;
    [[nodiscard]] QString range(const domain::BacktestSide &side) const;
    [[nodiscard]] QString shareRange(const domain::BacktestSide &side) const;
    [[nodiscard]] ReportTable figures() const;
    [[nodiscard]] ReportTable gains() const;
    [[nodiscard]] ReportTable tiers() const;
    [[nodiscard]] ReportTable moves() const;
    [[nodiscard]] ReportTable members(const QString &key, const QString &title,
                                      const std::vector<domain::BacktestMember> &members) const;
    [[nodiscard]] QString words(const domain::BacktestNote &note) const;
    [[nodiscard]] QString band(const domain::GainBand &band) const;
    [[nodiscard]] static QString tierName(const QString &name);

    const domain::BacktestReport &m_report;
    const QHash<domain::MemberId, QString> &m_names;
    const ui::Format &m_format;
};

} // namespace bashgah::reports
