// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QtGlobal>

#include <compare>
#include <functional>

namespace bashgah::domain {

/// Row identity of one kind of thing. There is no invalid Id: absence is std::optional<Id>.
template <typename Tag>
class Id final
{
public:
    constexpr explicit Id(qint64 value) : m_value(value) {}
    [[nodiscard]] constexpr qint64 value() const { return m_value; }
    constexpr auto operator<=>(const Id &) const = default;

private:
    qint64 m_value;
};

template <typename Tag>
[[nodiscard]] size_t qHash(Id<Tag> id, size_t seed = 0)
{
    return ::qHash(id.value(), seed);
}

using MemberId = Id<struct MemberTag>;
using AccountId = Id<struct AccountTag>;
using PurchaseId = Id<struct PurchaseTag>;
using RefundId = Id<struct RefundTag>;
using EntryId = Id<struct EntryTag>;
using LotId = Id<struct LotTag>;
using ProgrammeVersionId = Id<struct ProgrammeVersionTag>;
using StaffId = Id<struct StaffTag>;
using BatchId = Id<struct BatchTag>;
using CampaignId = Id<struct CampaignTag>;
using MessageId = Id<struct MessageTag>;
using ProductId = Id<struct ProductTag>;
using ParkedId = Id<struct ParkedTag>;
using FilterId = Id<struct FilterTag>;
using HoldId = Id<struct HoldTag>;
using RewardId = Id<struct RewardTag>;
using TakingId = Id<struct TakingTag>;
using CouponBatchId = Id<struct CouponBatchTag>;
using VoucherId = Id<struct VoucherTag>;
using StoredAccountId = Id<struct StoredAccountTag>;
using StoredEntryId = Id<struct StoredEntryTag>;

} // namespace bashgah::domain

template <typename Tag>
struct std::hash<bashgah::domain::Id<Tag>>
{
    size_t operator()(bashgah::domain::Id<Tag> id) const noexcept
    {
        return std::hash<qint64>{}(id.value());
    }
};
