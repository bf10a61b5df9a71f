// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/id.h"
#include "domain/money/currency.h"
#include "domain/money/money.h"
#include "domain/points/points.h"
#include "services/imports/importproblem.h"

#include <QDate>
#include <QMap>
#include <QStringList>

#include <optional>
#include <vector>

namespace bashgah::services {

/// Points that purchases and returns of an import moved; both not negative.
struct ImportedPoints
{
    domain::Points earned;
    domain::Points taken; ///< clawed back for returned goods
};

/// Where an import had the unit of money from.
enum class UnitFrom { Shop, Heading, Asked };

/// What an import found and did (or, as a dry run, would do).
struct ImportReport
{
    ImportKind kind = ImportKind::Purchases;
    bool dryRun = false;
    std::optional<domain::BatchId> batch; ///< absent after a dry run

    qint64 rows = 0;         ///< below the header, blank ones not counted
    qint64 rejectedRows = 0; ///< one problem each that is not `taken`
    std::vector<RowProblem> problems; ///< by row
    qint64 newMembers = 0;
    qint64 matchedMembers = 0;

    // purchases
    domain::MoneyUnit unit = domain::MoneyUnit::None; ///< in which the amounts were read
    UnitFrom unitFrom = UnitFrom::Shop;
    qint64 receipts = 0; ///< purchases made of rows, the anonymous ones among them
    qint64 anonymousReceipts = 0;
    qint64 refunds = 0;             ///< receipts of returned goods
    qint64 linkedReturnLines = 0;   ///< matched with an earlier purchase
    qint64 standAloneReturnLines = 0;
    qint64 alreadyImported = 0;     ///< receipts and refunds left out because they are in the shop
    qint64 newProducts = 0;
    domain::Money revenue;          ///< net of the receipts, refunds not taken off
    domain::Money returned;         ///< amount of the refunds
    ImportedPoints points;
    std::optional<QDate> firstDay;
    std::optional<QDate> lastDay;

    // members
    qint64 updatedMembers = 0;      ///< of the matched: an empty field was filled
    QStringList unusedColumns;      ///< of the file, which stand for nothing here: a field that the shop has not made
    domain::Points openingPoints;
    qint64 newHouseholds = 0;
    qint64 newReferrals = 0;        ///< members whose referrer was written down

    /// Rejected rows by reason, most first where shown.
    [[nodiscard]] QMap<RowReason, qint64> rejectedByReason() const { return countsOf(false); }
    /// The same of what is to be said of rows that came in.
    [[nodiscard]] QMap<RowReason, qint64> remarksByReason() const { return countsOf(true); }

private:
    [[nodiscard]] QMap<RowReason, qint64> countsOf(bool taken) const
    {
        QMap<RowReason, qint64> counts;
        for (const RowProblem &problem : problems)
            counts[problem.reason] += problem.taken == taken ? 1 : 0;
        counts.removeIf([](const auto &count) { return count.value() == 0; });
        return counts;
    }
};

} // namespace bashgah::services
