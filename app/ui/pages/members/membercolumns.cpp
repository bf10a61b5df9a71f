// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/members/membercolumns.h"

#include "services/members/membersheetservice.h"
#include "ui/appcontext.h"
#include "ui/format/ownvaluetext.h"
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

std::vector<Column<MemberRow>> memberColumns(const AppContext &context, const TierNames &tiers, const OwnColumns &own,
                                             const FigureColumns &figures)
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
    for (Column<MemberRow> &column : figureColumns(context, figures))
        all.push_back(std::move(column));
    for (const domain::MemberField &field : own.fields) {
        all.push_back(textColumn<MemberRow>(
            QString(ownColumnPrefix + field.key), domain::fieldTitle(field, format.language() == Language::Persian),
            [&context, &own, field](const MemberRow &row) { return own.text(context, field, row.id); }));
    }
    return all;
}

std::vector<FitColumn> memberColumnWidths(const OwnColumns &own)
{
    std::vector<FitColumn> widths{{16, 0}, {17, 1}, {10, 5}, {10, 3}, {10, 2}, {14, 4}};
    for (const int letters : {14, 14, 8, 16, 16, 12}) // figures: who chose them wants to see them
        widths.push_back({letters, 1});
    for (size_t i = 0; i < own.fields.size(); ++i)
        widths.push_back({12, 6 + static_cast<int>(i)});
    return widths;
}

std::vector<ColumnChoice::Entry> columnEntries(const std::vector<Column<MemberRow>> &columns)
{
    static const QStringList usual{QStringLiteral("name"), QStringLiteral("mobile"), QStringLiteral("code"),
                                   QStringLiteral("tier"), QStringLiteral("points"), QStringLiteral("visit")};
    std::vector<ColumnChoice::Entry> entries;
    for (const Column<MemberRow> &column : columns) {
        const bool shown = usual.contains(column.id) || column.id.startsWith(ownColumnPrefix);
        entries.push_back({column.id, column.header, shown, column.id == usual.front()});
    }
    return entries;
}

void OwnColumns::reload(const AppContext &context)
{
    fields = context.memberSheets.fields().value_or(std::vector<domain::MemberField>());
    std::erase_if(fields, [](const domain::MemberField &field) { return field.retired || !field.inList; });
}

void OwnColumns::read(const AppContext &context, const std::vector<domain::MemberId> &members)
{
    for (const domain::MemberField &field : fields) {
        if (hidden.contains(field.key))
            continue;
        const auto found = context.memberSheets.values(field.key, members);
        if (!found)
            continue;
        QHash<qint64, QString> &known = values[field.key];
        for (const domain::MemberId member : members)
            known.remove(member.value());
        known.insert(*found);
    }
}

QString OwnColumns::text(const AppContext &context, const domain::MemberField &field, domain::MemberId member) const
{
    return ownValueText(context.format, field, values.value(field.key).value(member.value()));
}

} // namespace bashgah::ui
