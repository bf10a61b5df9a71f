// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/counter/writefacts.h"
#include "services/coupons/coupontypes.h"

#include <functional>

namespace bashgah::storage {
class Connection;
}

namespace bashgah::services {

/// Makes and uses codes inside the caller's IMMEDIATE transaction: limits are counted and taken by
/// one writer at a time (I15).
class CouponWriter final
{
public:
    /// Where the digits of new codes come from.
    using Random = std::function<quint64()>;
    CouponWriter(storage::Connection &connection, const WriteFacts &facts, Random random = {});

    /// A purchase with the discounts of its codes and of those that apply by themselves, and the codes of both.
    struct Priced
    {
        domain::VoucherOutcome outcome;
        std::vector<domain::Voucher> vouchers;
    };
    enum class Automatic { Take, Leave };
    /// Errors: the first reason why a code does not apply (field "code").
    [[nodiscard]] domain::Result<Priced> price(const domain::PurchaseDraft &draft, Automatic automatic);
    /// Notes what the codes took off a stored purchase, and which were typed and not used.
    void use(const Priced &priced, domain::PurchaseId purchase);

    /// Makes a batch; returns its id. One that applies by itself has one code that nobody types, whatever `count`
    /// says. Errors: those of validate, OutOfRange (count), NotAllowed (owners of an automatic one).
    [[nodiscard]] domain::Result<domain::CouponBatchId> make(const BatchRequest &request);
    /// One code for its member only: what a discount reward gives (`taking`), or a purchase for the next visit.
    [[nodiscard]] domain::Result<QString> makeFor(const domain::CouponRule &rule, domain::MemberId owner,
                                                  std::optional<domain::TakingId> taking);

private:
    [[nodiscard]] domain::Result<domain::CouponBatchId> makeAutomatic(const BatchRequest &request);
    [[nodiscard]] QString insertNew(domain::CouponBatchId batch, std::optional<domain::MemberId> owner,
                                    std::optional<domain::TakingId> taking);

    storage::Connection &m_connection;
    const WriteFacts &m_facts;
    Random m_random;
};

} // namespace bashgah::services
