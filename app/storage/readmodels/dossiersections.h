// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

namespace bashgah::storage {

/// How a column of a dossier is written: money as decimal text in major units, days as YYYY-MM-DD, moments in UTC.
enum class DossierKind { Text, Number, Money, Day, Moment, Flag, Json };

struct DossierColumn
{
    const char *key;
    DossierKind kind = DossierKind::Text;
};

/// One list of a member's own data: what "dossier/<key>" reads of the member and of who was merged into it.
struct DossierSection
{
    const char *key;
    const char *covers; ///< the columns that point to member, "table.column", with spaces between; empty: none of its own
    std::span<const DossierColumn> columns;
};

/// A column that points to a member without a section.
struct DossierPlace
{
    const char *column; ///< table.column
    const char *where;  ///< the key of the dossier that says it all the same; empty: in none
    const char *why;    ///< of one that is in none
};

/// What is read by a statement of its own each.
[[nodiscard]] std::span<const DossierSection> dossierSections();
/// Every other column of the file that points to a member. A table that is in neither is forgotten when data is handed
/// over: a test compares both with the schema.
[[nodiscard]] std::span<const DossierPlace> dossierPlaces();

} // namespace bashgah::storage
