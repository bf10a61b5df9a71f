// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/desk/cardservice.h"

#include "domain/code/shopcode.h"
#include "services/counter/counterservice.h"
#include "services/members/memberservice.h"
#include "services/shop/shopservice.h"

#include <QRandomGenerator>

namespace bashgah::services {

using domain::ErrorCode;
using domain::fail;
using domain::Result;

CardService::CardService(MemberService &members, const CounterService &counter, const ShopService &shop)
    : m_members(members), m_counter(counter), m_shop(shop)
{
}

Result<void> CardService::setCode(const MemberView &view, const QString &code, std::optional<domain::StaffId> staff)
{
    domain::MemberDetails details = view.member.details;
    details.code = code.isEmpty() ? std::nullopt : std::optional(code);
    const auto changed = m_members.update(view.member.id, details, view.version, staff);
    return changed ? Result<void>() : fail(changed.error());
}

Result<QString> CardService::give(domain::MemberId id, std::optional<domain::StaffId> staff)
{
    const auto view = m_members.member(id);
    if (!view)
        return fail(view.error());
    if (view->member.details.code)
        return *view->member.details.code;
    constexpr int tries = 5; // of ten thousand million numbers one is free
    domain::Error last;
    for (int i = 0; i < tries; ++i) {
        const auto code = domain::ShopCode::make(domain::CodeKind::MemberCard, QRandomGenerator::system()->generate64());
        const auto given = setCode(*view, code.text(), staff);
        if (given)
            return code.text();
        last = given.error();
        if (last.code != ErrorCode::DuplicateCode)
            break;
    }
    return fail(last);
}

Result<QString> CardService::link(domain::MemberId id, const QString &code, std::optional<domain::StaffId> staff)
{
    const auto view = m_members.member(id);
    if (!view)
        return fail(view.error());
    if (auto linked = setCode(*view, code, staff); !linked)
        return fail(linked.error());
    return view->member.details.code.value_or(QString());
}

Result<domain::CardFace> CardService::face(domain::MemberId id) const
{
    const auto view = m_members.member(id);
    if (!view)
        return fail(view.error());
    const auto shop = m_shop.profile();
    if (!shop)
        return fail(shop.error());
    if (!view->member.details.code)
        return fail(domain::Error{ErrorCode::Empty, {}, {}, QStringLiteral("code")});
    const auto now = m_counter.snapshot(id);
    return domain::CardFace{shop->name, view->member.details.displayName(), *view->member.details.code,
                            now && now->tier ? now->tier->name : QString()};
}

} // namespace bashgah::services
