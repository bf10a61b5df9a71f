// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

namespace bashgah::storage {

/// What a merge does with the rows of the other member.
enum class MergeFate {
    Moved,    ///< listed in member_merge_row, given to the kept member, given back when the merge is taken back
    Combined, ///< by a rule of its own, which taking the merge back knows
    Left,     ///< stays with the old row
};

/// One column that points to a member.
struct MergeDecision
{
    const char *column; ///< table.column
    MergeFate fate;
    const char *why;    ///< for people who read the source
};

/// Every column of the file that points to a member. A table that is not here is forgotten by merges: a test compares
/// this list with the schema, and with what is handed over of a member (storage/readmodels/dossiersections.h).
[[nodiscard]] std::span<const MergeDecision> mergeDecisions();

} // namespace bashgah::storage
