// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/member/memberfield.h"
#include "domain/member/memberrow.h"
#include "ui/models/column.h"
#include "ui/pages/members/columnchoice.h"
#include "ui/pages/members/figurecolumns.h"
#include "ui/widgets/columnfit.h"

#include <QHash>
#include <QSet>

namespace bashgah::ui {

struct AppContext;
class TierNames;

/// The shop's own fields that stand in the list, and what they say of the members shown.
struct OwnColumns
{
    std::vector<domain::MemberField> fields;
    QHash<QString, QHash<qint64, QString>> values; ///< by field, then member
    QSet<QString> hidden; ///< keys of fields whose column is not chosen: they are not asked for

    void reload(const AppContext &context);
    /// Adds what the fields say of these members.
    void read(const AppContext &context, const std::vector<domain::MemberId> &members);
    [[nodiscard]] QString text(const AppContext &context, const domain::MemberField &field, domain::MemberId member) const;
};

/// Before the key of a field, the id of its column.
inline constexpr QLatin1String ownColumnPrefix("own.");

/// The columns of the list of members: the usual ones, figures, the shop's own. Context, tiers and both kinds of
/// columns must outlive them.
[[nodiscard]] std::vector<Column<domain::MemberRow>> memberColumns(const AppContext &context, const TierNames &tiers,
                                                                   const OwnColumns &own, const FigureColumns &figures);
/// What can be chosen of them; figures begin hidden.
[[nodiscard]] std::vector<ColumnChoice::Entry> columnEntries(const std::vector<Column<domain::MemberRow>> &columns);
/// Their widths, in the same order; the name takes the rest.
[[nodiscard]] std::vector<FitColumn> memberColumnWidths(const OwnColumns &own);

} // namespace bashgah::ui
