// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/result.h"
#include "domain/member/filterclause.h"
#include "domain/points/points.h"

#include <QDate>
#include <QJsonObject>
#include <QString>

#include <optional>

namespace bashgah::domain {

/// One cell of the RFM grid: scores 1..5.
struct ScoreCell
{
    int recency = 5;
    int frequency = 5;
    bool operator==(const ScoreCell &) const = default;
};

/// Which members are meant: one definition for the members list, saved filters and audiences of
/// campaigns. Everything that is set must hold; an empty filter means all members.
struct MemberFilter
{
    QString text;                       ///< words as typed in a search field
    std::optional<QString> tierId;      ///< key of the programme's tier
    std::optional<QString> segment;     ///< RFM segment key ("at_risk"), worked out by services
    std::optional<ScoreCell> cell;      ///< of the segment, only those with these scores
    std::optional<QDate> scoredAsOf;    ///< reference date of segment and cell; absent: today
    std::optional<QDate> lastVisitFrom; ///< newest purchase on or after
    std::optional<QDate> lastVisitTo;   ///< newest purchase on or before
    std::optional<Points> minBalance;   ///< points balance of at least
    std::optional<QString> tag;
    FilterClauses clauses{};            ///< sentences over everything else; worked out by services

    bool operator==(const MemberFilter &) const = default;
    [[nodiscard]] bool isEmpty() const { return *this == MemberFilter{}; }
};

/// Kept in saved_filter.definition and campaign.audience; days as Julian day numbers.
[[nodiscard]] QJsonObject toJson(const MemberFilter &filter);
/// Unknown keys are refused (BadFile): a newer program's filter must not silently mean more people.
[[nodiscard]] Result<MemberFilter> memberFilterFromJson(const QJsonObject &object);

[[nodiscard]] QString toJsonText(const MemberFilter &filter);
[[nodiscard]] Result<MemberFilter> memberFilterFromJsonText(const QString &text);

} // namespace bashgah::domain
