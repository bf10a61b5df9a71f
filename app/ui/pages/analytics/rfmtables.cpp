// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/analytics/rfmtables.h"

#include "reports/charts/chartstyle.h"
#include "reports/charts/charttext.h"
#include "reports/segmenttext.h"
#include "ui/format/bidi.h"
#include "ui/format/format.h"

#include <QPainter>
#include <QPixmap>

namespace bashgah::ui {

using domain::RfmRow;

namespace {

/// The colour of a segment beside its name, as in the charts.
QVariant mark(const SegmentRow &row, int role)
{
    if (role != Qt::DecorationRole)
        return {};
    QPixmap square(14, 14);
    square.fill(reports::segmentColor(row.segment));
    QPainter(&square).drawRect(0, 0, 13, 13);
    return square;
}

} // namespace

SegmentModel *RfmTables::segments(const Format &format, QObject *parent)
{
    const auto number = [&format](auto value) {
        return [&format, value](const SegmentRow &row) { return format.number(value(row.group)); };
    };
    std::vector<Column<SegmentRow>> columns{
        {QStringLiteral("segment"), tr("Segment"),
         [](const SegmentRow &row) { return reports::SegmentText::name(row.segment); }},
        {QStringLiteral("members"), tr("Members"), number([](const auto &g) { return g.members; })},
        {QStringLiteral("members_share"), tr("Share of members"),
         [&format](const SegmentRow &row) { return format.share(row.group.members, row.all.members); }},
        {QStringLiteral("revenue"), tr("Revenue"),
         [&format](const SegmentRow &row) { return format.money(row.group.revenue); }},
        {QStringLiteral("revenue_share"), tr("Share of revenue"),
         [&format](const SegmentRow &row) {
             return format.share(row.group.revenue.minor(), row.all.revenue.minor());
         }},
        {QStringLiteral("average"), tr("Average receipt"),
         [&format](const SegmentRow &row) {
             return format.money(reports::wholeMajor(row.group.averageReceipt(), format.currency()));
         }},
        {QStringLiteral("reachable"), tr("Reachable by SMS"), number([](const auto &g) { return g.reachable; })}};
    columns.front().other = mark;
    columns.front().tooltip = [](const SegmentRow &row) { return reports::SegmentText::meaning(row.segment); };
    for (size_t i = 1; i < columns.size(); ++i)
        columns[i].alignment = numberAlignment;
    return new SegmentModel(std::move(columns),
                            [](const SegmentRow &row) { return static_cast<int>(row.segment); }, parent);
}

RfmMemberModel *RfmTables::members(const Format &format, QObject *parent)
{
    std::vector<Column<RfmRow>> columns{
        {QStringLiteral("name"), tr("Name"),
         [](const RfmRow &row) { return Bidi::isolateAuto(row.name.isEmpty() ? row.code : row.name); }},
        {QStringLiteral("code"), tr("Code or mobile"),
         [&format](const RfmRow &row) { return Bidi::isolate(format.localDigits(row.code)); }},
        {QStringLiteral("recency"), tr("Days ago"),
         [&format](const RfmRow &row) { return format.number(row.recencyDays); }},
        {QStringLiteral("frequency"), tr("Purchases"),
         [&format](const RfmRow &row) { return format.number(row.frequency); }},
        {QStringLiteral("monetary"), tr("Revenue"),
         [&format](const RfmRow &row) { return format.money(row.monetary); }},
        {QStringLiteral("scores"), tr("R, F, M"),
         [&format](const RfmRow &row) {
             return Bidi::isolate(QString(format.number(row.r) + u' ' + format.number(row.f) + u' '
                                          + format.number(row.m)));
         }},
        {QStringLiteral("reachable"), tr("SMS"),
         [](const RfmRow &row) { return row.reachable ? tr("reachable") : tr("not reachable"); }}};
    for (size_t i = 2; i < 5; ++i)
        columns[i].alignment = numberAlignment;
    return new RfmMemberModel(std::move(columns), [](const RfmRow &row) { return row.member; }, parent);
}

std::vector<SegmentRow> RfmTables::rowsOf(const domain::RfmSummary &summary)
{
    std::vector<SegmentRow> rows;
    for (const domain::Segment segment : domain::allSegments())
        rows.push_back({segment, summary.of(segment), summary.all});
    return rows;
}

} // namespace bashgah::ui
