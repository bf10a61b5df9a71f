// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/charity/causeledger.h"

#include <algorithm>

namespace bashgah::domain {
namespace {

constexpr const char *lineKeys[] = {"gift", "gift_back", "share", "payment", "payment_back"};

Money shareOfSum(Money sales, Percent rate)
{
    return std::max(sales, Money()).times(rate, Rounding::Floor);
}

} // namespace

QString causeLineKey(CauseLineKind kind)
{
    return QString::fromLatin1(lineKeys[static_cast<int>(kind)]);
}

Money shareOf(const std::vector<DaySales> &days, Percent rate)
{
    Money sum;
    for (const DaySales &day : days)
        sum += day.net;
    return shareOfSum(sum, rate);
}

std::vector<CauseLine> shareLines(const std::vector<DaySales> &days, Percent rate, const ShopCalendar &calendar)
{
    std::vector<CauseLine> lines;
    Money sum;
    Money given;
    for (const DaySales &day : days) {
        const MonthRef month = calendar.monthOf(day.day);
        if (lines.empty() || lines.back().month != month) {
            lines.push_back({CauseLineKind::Share, day.day});
            lines.back().month = month;
        }
        CauseLine &line = lines.back();
        line.day = day.day;
        line.sales += day.net;
        sum += day.net;
        line.promised += shareOfSum(sum, rate) - given;
        given = shareOfSum(sum, rate);
    }
    return lines;
}

std::vector<CauseLine> inOrder(std::vector<CauseLine> lines)
{
    std::stable_sort(lines.begin(), lines.end(), [](const CauseLine &a, const CauseLine &b) { return a.day < b.day; });
    Money open;
    for (CauseLine &line : lines) {
        open += line.promised - line.paid;
        line.open = open;
    }
    return lines;
}

std::vector<std::optional<size_t>> paidBy(const std::vector<Money> &gifts, const std::vector<Money> &payments)
{
    std::vector<std::optional<size_t>> by;
    Money needed;
    Money paid;
    size_t next = 0;
    for (const Money &gift : gifts) {
        needed += gift;
        while (paid < needed && next < payments.size())
            paid += payments[next++];
        by.push_back(paid >= needed && next > 0 ? std::optional(next - 1) : std::nullopt);
    }
    return by;
}

} // namespace bashgah::domain
