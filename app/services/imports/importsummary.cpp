// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/imports/importsummary.h"

#include "services/shop/shopservice.h"

#include <QJsonArray>

#include <numeric>

namespace bashgah::services {
namespace {

QJsonObject reasonsOf(const QMap<RowReason, qint64> &counts)
{
    QJsonObject reasons;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        reasons.insert(rowReasonKey(it.key()), it.value());
    return reasons;
}

QString unitSourceKey(UnitFrom from)
{
    switch (from) {
    case UnitFrom::Shop: return QStringLiteral("shop");
    case UnitFrom::Heading: return QStringLiteral("heading");
    case UnitFrom::Asked: return QStringLiteral("option");
    }
    return {};
}

void addPurchases(QJsonObject &json, const ImportReport &report, const domain::Currency &currency)
{
    if (report.unit != domain::MoneyUnit::None) {
        json.insert(QStringLiteral("unit"), unitKey(report.unit));
        json.insert(QStringLiteral("unit_from"), unitSourceKey(report.unitFrom));
    }
    json.insert(QStringLiteral("receipts"), report.receipts);
    json.insert(QStringLiteral("anonymous_receipts"), report.anonymousReceipts);
    json.insert(QStringLiteral("refunds"), report.refunds);
    json.insert(QStringLiteral("linked_return_lines"), report.linkedReturnLines);
    json.insert(QStringLiteral("stand_alone_return_lines"), report.standAloneReturnLines);
    json.insert(QStringLiteral("already_imported"), report.alreadyImported);
    json.insert(QStringLiteral("new_products"), report.newProducts);
    json.insert(QStringLiteral("revenue"), domain::plainMajor(report.revenue, currency));
    json.insert(QStringLiteral("returned"), domain::plainMajor(report.returned, currency));
    json.insert(QStringLiteral("earned_points"), report.points.earned.value());
    json.insert(QStringLiteral("taken_points"), report.points.taken.value());
    if (report.firstDay)
        json.insert(QStringLiteral("first_day"), report.firstDay->toString(Qt::ISODate));
    if (report.lastDay)
        json.insert(QStringLiteral("last_day"), report.lastDay->toString(Qt::ISODate));
}

} // namespace

QJsonObject importSummary(const ImportReport &report, const domain::Currency &currency)
{
    QJsonObject json{{QStringLiteral("kind"), importKindKey(report.kind)},
                     {QStringLiteral("dry_run"), report.dryRun},
                     {QStringLiteral("rows"), report.rows}};
    if (report.kind == ImportKind::Purchases)
        addPurchases(json, report, currency);
    json.insert(QStringLiteral("new_members"), report.newMembers);
    json.insert(QStringLiteral("matched_members"), report.matchedMembers);
    if (report.kind == ImportKind::Members) {
        json.insert(QStringLiteral("updated_members"), report.updatedMembers);
        json.insert(QStringLiteral("opening_points"), report.openingPoints.value());
        if (!report.unusedColumns.isEmpty())
            json.insert(QStringLiteral("unused_columns"), QJsonArray::fromStringList(report.unusedColumns));
        json.insert(QStringLiteral("new_households"), report.newHouseholds);
        json.insert(QStringLiteral("new_referrals"), report.newReferrals);
    }
    json.insert(QStringLiteral("rejected"), report.rejectedRows);
    json.insert(QStringLiteral("rejected_rows"), reasonsOf(report.rejectedByReason()));
    const QMap<RowReason, qint64> remarks = report.remarksByReason();
    json.insert(QStringLiteral("remarks"), std::accumulate(remarks.cbegin(), remarks.cend(), qint64(0)));
    json.insert(QStringLiteral("remark_rows"), reasonsOf(remarks));
    if (report.batch)
        json.insert(QStringLiteral("batch"), report.batch->value());
    return json;
}

} // namespace bashgah::services
