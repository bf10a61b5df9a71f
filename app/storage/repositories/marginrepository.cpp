// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/repositories/marginrepository.h"

#include "storage/db/connection.h"

namespace bashgah::storage {

using namespace domain;

std::optional<UnitCost> MarginRepository::goodsCost(std::optional<ProductId> product, const QString &code)
{
    Statement found = m_connection.statement(QStringLiteral("margin/goods_cost"));
    if (!found.bind("id", product).bind("code", code).execOne())
        return std::nullopt;
    UnitCost cost{std::nullopt, found.text(1)};
    if (!found.isNull(0))
        cost.cost = found.money(0);
    return cost;
}

void MarginRepository::note(PurchaseId purchase, const MarginNote &note)
{
    m_connection.statement(QStringLiteral("margin/insert"))
        .bind("purchase_id", purchase).bind("explain", note.explain).bind("reason", note.reason).exec();
}

std::optional<MarginNote> MarginRepository::noteOf(PurchaseId purchase)
{
    Statement found = m_connection.statement(QStringLiteral("margin/find"));
    if (!found.bind("purchase_id", purchase).execOne())
        return std::nullopt;
    return MarginNote{found.text(0), found.text(1)};
}

QHash<qint64, MarginNote> MarginRepository::passedOf(MemberId member)
{
    Statement rows = m_connection.statement(QStringLiteral("margin/passed_of_member"));
    rows.bind("member_id", member).exec();
    QHash<qint64, MarginNote> notes;
    while (rows.next())
        notes.insert(rows.int64(0), {rows.text(1), rows.text(2)});
    return notes;
}

std::vector<KeptGoods> MarginRepository::keptGoods(DayRange days)
{
    Statement rows = m_connection.statement(QStringLiteral("margin/kept_goods"));
    rows.bind("first", days.first).bind("last", days.last).exec();
    std::vector<KeptGoods> goods;
    while (rows.next())
        goods.push_back({rows.text(0), rows.money(2), rows.money(3), rows.flag(1), rows.money(4)});
    return goods;
}

} // namespace bashgah::storage
