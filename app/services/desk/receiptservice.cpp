// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/desk/receiptservice.h"

#include "domain/code/shopcode.h"
#include "services/counter/counterservice.h"
#include "services/shop/shopprofilecache.h"
#include "storage/db/database.h"
#include "storage/repositories/ledgerrepository.h"
#include "storage/repositories/receiptrepository.h"
#include "storage/repositories/shoprepository.h"

#include <QJsonDocument>

namespace bashgah::services {

using domain::fail;
using domain::Receipt;
using domain::Result;
using storage::Connection;

namespace {

void readParts(Connection &connection, Receipt &receipt)
{
    const domain::PurchaseId id = receipt.purchase.id;
    receipt.shop = readProfile(connection);
    storage::ReceiptRepository parts(connection);
    receipt.lines = parts.lines(id);
    receipt.tenders = parts.tenders(id);
    receipt.unusedCodes = parts.unusedCodes(id);
    storage::ShopRepository shop(connection);
    receipt.footer = shop.setting(receiptFooterKey).value_or(QString());
    for (const storage::StaffRow &person : shop.staff()) {
        if (receipt.purchase.staff == person.id)
            receipt.staff = person.name;
    }
    for (const storage::PurchaseEntry &entry : storage::LedgerRepository(connection).entriesOf(id)) {
        if (entry.kind != domain::EntryKind::Earn)
            continue;
        auto why = domain::evaluationFromJson(QJsonDocument::fromJson(entry.explain.toUtf8()).object());
        if (why)
            receipt.why = std::move(*why);
    }
}

} // namespace

ReceiptService::ReceiptService(storage::Database &database, const CounterService &counter)
    : m_database(database), m_counter(counter)
{
}

Result<Receipt> ReceiptService::receipt(domain::PurchaseId id) const
{
    const auto purchase = m_counter.purchase(id);
    if (!purchase)
        return fail(purchase.error());
    auto extras = m_counter.extras(id);
    if (!extras)
        return fail(extras.error());
    Receipt receipt(*purchase);
    receipt.extras = std::move(*extras);
    auto read = m_database.read([&](Connection &c) -> Result<void> {
        readParts(c, receipt);
        return {};
    });
    if (!read)
        return fail(read.error());
    domain::showGross(receipt);
    receipt.code = domain::ShopCode::make(domain::CodeKind::Receipt, static_cast<quint64>(id.value())).text();
    receipt.member = standing(*purchase);
    return receipt;
}

std::optional<domain::ReceiptStanding> ReceiptService::standing(const domain::Purchase &purchase) const
{
    if (!purchase.member)
        return std::nullopt;
    const auto now = m_counter.snapshot(purchase.member);
    if (!now)
        return std::nullopt;
    domain::ReceiptStanding standing;
    standing.name = now->memberName;
    standing.balance = now->balance;
    standing.spendable = now->spendable;
    if (now->pool.isShared())
        standing.together = now->pool.together;
    standing.tier = now->tier ? now->tier->name : QString();
    standing.nextTier = now->nextTier ? now->nextTier->name : QString();
    standing.toNextTier = now->toNextTier;
    if (now->programme && now->programme->programme.tiers)
        standing.measure = now->programme->programme.tiers->measure;
    return standing;
}

} // namespace bashgah::services
