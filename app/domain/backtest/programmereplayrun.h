// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/backtest/programmereplay.h"

#include <QSet>

namespace bashgah::domain {

/// What is the same for all purchases of a day: found once, for calendars and time zones are slow.
struct ProgrammeReplay::DayFacts
{
    QDate day;
    Instant midnight;
    bool wholeDay = true; ///< 24 hours long: minutes count from midnight
    int month = 0;
    QDate weekStart;
    QDate monthStart;
    QDate yearStart;
    bool counted = false;
    QDate usable;                 ///< first day of points given on it
    std::optional<QDate> last;    ///< of those; absent: for ever
    std::optional<QDate> bonusLast; ///< of points given on it without a purchase: they do not wait
    bool validAfterAYear = false; ///< they are, a year after the last counted day
    QDate tiersSince; ///< the first day that can count for a tier on it, where there are tiers
};

/// What one rule gave one member so far.
struct ProgrammeReplay::Given
{
    QDate day, week, month, year; ///< the beginnings of what the sums below are of
    Points inDay, inWeek, inMonth, inYear, ever;
    std::optional<QDate> last;
};

/// What one rule gave everybody, for budgets.
struct ProgrammeReplay::ToAll
{
    Points ever, inMonth, inYear;
    QDate month, year;
};

/// What one member bought in the running period of one rule of spend, and got in the running year.
struct ProgrammeReplay::Spent
{
    std::optional<DayRange> period;
    Money bought;
    QDate yearStart;
    Money inYear;
};

struct ProgrammeReplay::Run
{
    struct DayPoints
    {
        QDate day;
        Points points;
    };
    std::vector<DayPoints> recent; ///< since the last bonus for points in a short time, by day
    std::vector<Spent> spent; ///< one per rule of spend
    int purchases = 0;
    std::vector<Qualification> counted;
    std::vector<Given> given; ///< one per rule of m_needs.given
    std::optional<QDate> lastPurchase;
    QDate tierSeen;
    QStringList lost; ///< tiers the member went down from
    QHash<QString, QDate> rewarded; ///< by tier: when its reward was given last
    ExchangeReplay points; ///< where the programme exchanges them, or purchases let them live longer
    QDate activity;        ///< of the last purchase that has not done so yet
    CodesReplay codes;
    size_t confirmed = 0;  ///< activities that have been looked at
    QSet<QString> limits;  ///< of activities, used up
    std::optional<std::vector<OccasionDay>> occasions; ///< once they were looked up
    size_t kept = 0;       ///< of them
    std::optional<Segment> segment; ///< as last known
    qint64 setAside = 0;   ///< rewards, ever
};

} // namespace bashgah::domain
