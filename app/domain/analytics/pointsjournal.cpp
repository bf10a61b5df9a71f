// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/analytics/pointsjournal.h"

#include "domain/program/pointworth.h"

#include <algorithm>
#include <cstdlib>

namespace bashgah::domain {

QString journalAccountKey(JournalAccount account)
{
    switch (account) {
    case JournalAccount::Liability: return QStringLiteral("points_liability");
    case JournalAccount::Given: return QStringLiteral("points_given");
    case JournalAccount::Spent: return QStringLiteral("points_spent");
    case JournalAccount::Expired: return QStringLiteral("points_expired");
    }
    return {};
}

std::vector<JournalLine> pointsJournal(Points opening, const std::vector<MovedPoints> &moved,
                                       const Programme &programme)
{
    std::vector<JournalLine> lines;
    Points balance = opening;
    const auto worth = [&programme](Points points) { return worthOf(programme, std::max(points, Points(0))); };
    const auto add = [&](QDate day, JournalAccount other, Points change) {
        if (change.isZero())
            return;
        const Money amount = worth(balance + change) - worth(balance);
        balance += change;
        const bool grows = change > Points(0);
        lines.push_back({day, grows ? other : JournalAccount::Liability, grows ? JournalAccount::Liability : other,
                         Points(std::abs(change.value())), Money::fromMinor(std::abs(amount.minor()))});
    };
    for (const MovedPoints &part : moved) {
        add(part.day, JournalAccount::Given, part.given);
        add(part.day, JournalAccount::Spent, part.spent);
        add(part.day, JournalAccount::Expired, part.expired);
    }
    return lines;
}

} // namespace bashgah::domain
