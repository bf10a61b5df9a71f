// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/member/memberrow.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace bashgah::storage {

class Connection;
class Statement;

/// The search tokens t with from <= t < to: those that begin with a word, or the word itself.
struct TokenRange
{
    QString from;
    QString to;

    [[nodiscard]] static TokenRange beginning(const QString &word);
    [[nodiscard]] static TokenRange whole(const QString &word);
    [[nodiscard]] static std::vector<TokenRange> beginnings(const QStringList &words);
};

/// How a query of several ranges is answered. A rare one's tokens are followed and the others tested
/// member by member; two that are neither rare nor very common meet as sets: the tokens of the one are
/// followed and looked up among the members `within` the other. Where even the rarest is common, the
/// members are walked in the order wanted and all ranges tested (`followed` absent).
struct QueryPlan
{
    std::optional<TokenRange> followed;
    std::optional<TokenRange> within;
    std::vector<TokenRange> others;
};

/// From here on following a word's tokens costs more than walking the members of a page or of a short answer in
/// their order and testing each. Two common words may meet in few members, so that such a walk would be long.
inline constexpr int commonInPage = 2'000;

/// At least one range, at most five; a word of `commonFrom` tokens and more is common. Throws SqlFailure.
[[nodiscard]] QueryPlan planQuery(Connection &connection, std::vector<TokenRange> ranges, int commonFrom);

/// Binds :from, :to, :within and :within_to of a plan that follows tokens.
void bindFollowed(Statement &statement, const QueryPlan &plan);
/// Binds :w1 .. :w5 and :w1_to .. :w5_to; the unused are empty and let everyone pass.
void bindRanges(Statement &statement, const std::vector<TokenRange> &ranges);

/// Columns id, name, mobile, code, tier_id, balance, last_visit_day, joined_day, consent.
[[nodiscard]] domain::MemberRow memberRowFrom(const Statement &row);

} // namespace bashgah::storage
