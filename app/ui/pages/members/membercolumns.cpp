// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/members/membercolumns.h"

#include "ui/appcontext.h"
#include "ui/format/bidi.h"
#include "ui/format/tiernames.h"

namespace bashgah::ui {

using domain::MemberRow;

namespace {

struct MemberColumns
{
    Q_DECLARE_TR_FUNCTIONS(MemberColumns)
};

QString codeOf(const MemberRow &row, const Format &format)
{
    return row.code ? Bidi::isolate(format.localDigits(*row.code)) : QString();
}

QString visitOf(const MemberRow &row, const AppContext &context)
{
    return row.lastVisit ? context.format.relativeDay(*row.lastVisit, context.today())
                         : MemberColumns::tr("never");
}

} // namespace

std::vector<Column<MemberRow>> memberColumns(const AppContext &context, const TierNames &tiers)
{
    const Format &format = context.format;
    std::vector<Column<MemberRow>> all;
    all.push_back(textColumn<MemberRow>(QStringLiteral("name"), MemberColumns::tr("Name"),
                                        [](const MemberRow &row) { return row.name; }));
    all.back().tooltip = [](const MemberRow &row) { return row.name; }; // it may be elided
    all.push_back(textColumn<MemberRow>(
        QStringLiteral("mobile"), MemberColumns::tr("Mobile"),
        [&format](const MemberRow &row) { return row.mobile ? format.mobile(*row.mobile) : QString(); }));
    all.push_back(textColumn<MemberRow>(QStringLiteral("code"), MemberColumns::tr("Code"),
                                        [&format](const MemberRow &row) { return codeOf(row, format); }));
    all.push_back(textColumn<MemberRow>(QStringLiteral("tier"), MemberColumns::tr("Tier"),
                                        [&tiers](const MemberRow &row) { return tiers.name(row.tierId); }));
    all.push_back(textColumn<MemberRow>(
        QStringLiteral("points"), MemberColumns::tr("Points"),
        [&format](const MemberRow &row) { return format.number(row.balance.value()); }, numberAlignment));
    all.push_back(textColumn<MemberRow>(QStringLiteral("visit"), MemberColumns::tr("Last visit"),
                                        [&context](const MemberRow &row) { return visitOf(row, context); }));
    return all;
}

std::vector<FitColumn> memberColumnWidths()
{
    return {{16, 0}, {17, 1}, {10, 5}, {10, 3}, {10, 2}, {14, 4}};
}

} // namespace bashgah::ui
