// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/member/duplicatescore.h"

#include <functional>

namespace bashgah::domain {

struct DuplicateFound
{
    MemberId first;  ///< the smaller id
    MemberId second;
    DuplicateScore score;
    bool operator==(const DuplicateFound &) const = default;
};

/// Finds pairs among all members without comparing everybody with everybody: only members that share a number,
/// a name, the consonants of a name or a birthday with the beginning of a name are compared. What more than a
/// few dozen share (a common name) says nothing by itself and is not followed, so the work grows with the number
/// of members and not with its square.
class DuplicateFinder final
{
public:
    void add(DuplicateTraits traits);
    /// The likeliest first, at most `limit`; `isWanted` leaves pairs out, `mayGoOn` is asked from time to time.
    [[nodiscard]] std::vector<DuplicateFound> find(size_t limit,
                                                   const std::function<bool(MemberId, MemberId)> &isWanted,
                                                   const std::function<bool()> &mayGoOn) const;

private:
    struct Key { size_t hash; quint32 member; };
    void addKey(const QString &text);

    std::vector<DuplicateTraits> m_members;
    std::vector<Key> m_keys;
};

} // namespace bashgah::domain
