// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/desk/scanservice.h"

#include "domain/code/shopcode.h"
#include "domain/partner/pointvoucher.h"
#include "services/members/memberservice.h"
#include "storage/db/database.h"
#include "storage/repositories/purchaserepository.h"
#include "storage/repositories/receiptrepository.h"

namespace bashgah::services {

using domain::CodeKind;
using domain::Result;
using storage::Connection;
using Kind = Scanned::Kind;

ScanService::ScanService(storage::Database &database, const MemberService &members)
    : m_database(database), m_members(members)
{
}

Result<Scanned> ScanService::look(const QString &text, const ScanPrefixes &prefixes) const
{
    const QString code = text.trimmed();
    if (code.isEmpty())
        return domain::fail(domain::ErrorCode::Empty);
    if (auto marked = byMark(code, prefixes))
        return *marked;
    if (auto own = ownCode(code))
        return *own;
    for (const Scanned &known : {member(code), product(code), purchase(code)}) {
        if (known.kind != Kind::Unknown)
            return known;
    }
    return Scanned{Kind::Unknown, code};
}

std::optional<Scanned> ScanService::byMark(const QString &text, const ScanPrefixes &prefixes) const
{
    const auto rest = [&](const QString &mark) {
        const bool fits = !mark.isEmpty() && text.size() > mark.size() && text.startsWith(mark, Qt::CaseInsensitive);
        return fits ? text.mid(mark.size()) : QString();
    };
    if (const QString code = rest(prefixes.card); !code.isEmpty())
        return member(code);
    if (const QString code = rest(prefixes.voucher); !code.isEmpty())
        return Scanned{Kind::Voucher, code};
    if (const QString code = rest(prefixes.receipt); !code.isEmpty())
        return ownCode(code).value_or(purchase(code));
    if (const QString code = rest(prefixes.product); !code.isEmpty())
        return product(code);
    return std::nullopt;
}

std::optional<Scanned> ScanService::ownCode(const QString &text) const
{
    if (domain::readVoucher(text))
        return Scanned{Kind::Voucher, text};
    const auto code = domain::ShopCode::parseAny(text);
    if (!code)
        return std::nullopt;
    if (const Scanned owner = member(code->text()); owner.kind == Kind::Member) // any code may have been given to one
        return owner;
    if (const Scanned goods = product(text); goods.kind == Kind::Product) // one barcode in ten ends as our codes do
        return goods;
    switch (code->kind()) {
    case CodeKind::Coupon:
    case CodeKind::GiftCard:
        return Scanned{Kind::Voucher, code->text()};
    case CodeKind::MemberCard:
        return std::nullopt;
    case CodeKind::Receipt:
        break;
    }
    const domain::PurchaseId id(code->number());
    const auto found = m_database.read([&](Connection &c) -> Result<bool> {
        return storage::PurchaseRepository(c).find(id).has_value();
    });
    if (!found.value_or(false))
        return std::nullopt;
    Scanned receipt{Kind::Purchase, code->text()};
    receipt.purchase = id;
    return receipt;
}

Scanned ScanService::member(const QString &code) const
{
    Scanned found{Kind::Unknown, code};
    if (const auto id = m_members.findByKey(code)) {
        found.kind = Kind::Member;
        found.member = *id;
    }
    return found;
}

Scanned ScanService::purchase(const QString &code) const
{
    Scanned found{Kind::Unknown, code};
    const auto id = m_database.read([&](Connection &c) -> Result<std::optional<domain::PurchaseId>> {
        return storage::PurchaseRepository(c).idByRef(code);
    });
    if (id && *id) {
        found.kind = Kind::Purchase;
        found.purchase = **id;
    }
    return found;
}

Scanned ScanService::product(const QString &code) const
{
    Scanned found{Kind::Unknown, code};
    const auto name = m_database.read([&](Connection &c) -> Result<std::optional<QString>> {
        return storage::ReceiptRepository(c).product(code);
    });
    if (name && *name) {
        found.kind = Kind::Product;
        found.product = **name;
    }
    return found;
}

} // namespace bashgah::services
