// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/id.h"
#include "domain/base/result.h"
#include "domain/receipt/receipt.h"
#include "services/members/membertypes.h"

namespace bashgah::services {

class CounterService;
class MemberService;
class ShopService;

/// Members' cards: their numbers, and what is printed on them.
class CardService final
{
public:
    CardService(MemberService &members, const CounterService &counter, const ShopService &shop);

    /// A number of twelve digits with check digit for whoever has none; the number they have otherwise.
    /// Errors: MemberNotFound, ChangedMeanwhile, those of the storage.
    [[nodiscard]] domain::Result<QString> give(domain::MemberId id, std::optional<domain::StaffId> staff = {});
    /// A card that came without our number, written down as theirs. Returns what they had before (empty:
    /// nothing), for undoing. Errors: MemberNotFound, DuplicateCode, TooLong, ChangedMeanwhile.
    [[nodiscard]] domain::Result<QString> link(domain::MemberId id, const QString &code,
                                               std::optional<domain::StaffId> staff = {});
    /// Errors: MemberNotFound; Empty (field "code"): no number was given yet.
    [[nodiscard]] domain::Result<domain::CardFace> face(domain::MemberId id) const;

private:
    [[nodiscard]] domain::Result<void> setCode(const MemberView &view, const QString &code,
                                               std::optional<domain::StaffId> staff);

    MemberService &m_members;
    const CounterService &m_counter;
    const ShopService &m_shop;
};

} // namespace bashgah::services
