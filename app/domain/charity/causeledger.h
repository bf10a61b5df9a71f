// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/clock.h"
#include "domain/calendar/shopcalendar.h"
#include "domain/charity/cause.h"

#include <vector>

namespace bashgah::domain {

enum class CauseLineKind { Gift, TakenBack, Share, Payment, PaymentBack };

/// "gift": the key in CSV and JSON.
[[nodiscard]] QString causeLineKey(CauseLineKind kind);

/// One line of what is promised to a cause and what was paid.
struct CauseLine
{
    CauseLineKind kind = CauseLineKind::Gift;
    QDate day;                   ///< of a share: the last one it counts
    std::optional<DonationId> donation{};
    std::optional<CausePaymentId> payment{};
    std::optional<MonthRef> month{}; ///< of a share
    QString who{};               ///< the member who gave, or who was paid
    Points points{};             ///< signed
    Money matched{};             ///< part of promised that the shop added, signed
    Money sales{};               ///< of a share: what members bought, returns taken off
    Money promised{};            ///< signed
    Money paid{};                ///< signed
    QString receipt{};
    QString note{};
    bool isBack = false;         ///< a payment that was taken back later
    Money open{};                ///< promised and not paid, after this line
    bool operator==(const CauseLine &) const = default;
};

/// What members bought on a day, returns taken off the day of their purchase.
struct DaySales
{
    QDate day;
    Money net;
    bool operator==(const DaySales &) const = default;
};

/// The share of each month, rounded down so that all months together come to the rate of all sales.
[[nodiscard]] std::vector<CauseLine> shareLines(const std::vector<DaySales> &days, Percent rate,
                                                const ShopCalendar &calendar);
[[nodiscard]] Money shareOf(const std::vector<DaySales> &days, Percent rate);

/// In the order of their days, with what is open after each.
[[nodiscard]] std::vector<CauseLine> inOrder(std::vector<CauseLine> lines);

/// Payments go to what members gave and its matching before they go to the share of sales, oldest first.
/// For each gift the place of the payment that completed it, or nothing.
[[nodiscard]] std::vector<std::optional<size_t>> paidBy(const std::vector<Money> &gifts,
                                                        const std::vector<Money> &payments);

} // namespace bashgah::domain
