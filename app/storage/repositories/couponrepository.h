// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/clock.h"
#include "domain/discount/voucher.h"

namespace bashgah::storage {

class Connection;
class Statement;

struct CouponBatchRow
{
    domain::CouponBatchId id;
    domain::CouponRule rule;
    domain::Instant at;
    QString staffName;
    qint64 codes = 0;
    qint64 voided = 0;
    qint64 uses = 0;
    domain::Money takenOff;
    domain::Money sales; ///< net, of the purchases that used one
};

/// A code with the name of the member it belongs to.
struct NamedVoucher
{
    domain::Voucher voucher;
    QString ownerName;
};

struct NewVoucher
{
    domain::CouponBatchId batch;
    QString code;
    std::optional<domain::MemberId> owner;
    std::optional<QDate> until;
    std::optional<domain::TakingId> taking;
};

/// Batches of codes and their uses. Throws SqlFailure; never begins a transaction.
class CouponRepository final
{
public:
    explicit CouponRepository(Connection &connection) : m_connection(connection) {}

    [[nodiscard]] domain::CouponBatchId insertBatch(const domain::CouponRule &rule, domain::Instant at,
                                                    std::optional<domain::StaffId> staff);
    /// False: the code exists already.
    [[nodiscard]] bool insert(const NewVoucher &voucher, domain::Instant at);
    /// Counted for `member`, who would use it. Error BadFile: its rule cannot be understood.
    [[nodiscard]] domain::Result<std::optional<domain::Voucher>> find(const QString &code,
                                                                      std::optional<domain::MemberId> member);
    /// A code of the batch as if it were unused and nobody's own, to try it; of one that is ended a void one. Error
    /// BadFile as above.
    [[nodiscard]] domain::Result<std::optional<domain::Voucher>> anyOf(domain::CouponBatchId batch,
                                                                       std::optional<domain::MemberId> member);
    /// Those that are not ended, counted for `member` and, where that is limited, for all, and what they ask of them; of
    /// nobody they know nothing, and nothing that none of them asks. Error BadFile as above.
    [[nodiscard]] domain::Result<domain::AutomaticDiscounts> automatic(std::optional<domain::MemberId> member);
    /// The code that a discount reward gave.
    [[nodiscard]] domain::Result<std::optional<domain::Voucher>> ofTaking(domain::TakingId taking);
    [[nodiscard]] domain::Result<std::vector<domain::Voucher>> ofMember(domain::MemberId member);
    /// Those of them that are not over on `day`, newest first; uses by others are not counted.
    [[nodiscard]] domain::Result<std::vector<domain::Voucher>> openOf(domain::MemberId member, QDate day);
    [[nodiscard]] domain::Result<std::vector<NamedVoucher>> codes(domain::CouponBatchId batch);
    [[nodiscard]] domain::Result<std::vector<CouponBatchRow>> batches();
    void insertUse(const domain::Voucher &voucher, domain::PurchaseId purchase, std::optional<domain::MemberId> member,
                   domain::Money amount, domain::Instant at);
    /// It was typed and stays good, as `other` (a name) takes off more.
    void insertUnused(domain::VoucherId voucher, domain::PurchaseId purchase, const QString &other);
    void returnUses(domain::PurchaseId purchase, domain::RefundId refund);
    /// Whose uses that refund gave back.
    [[nodiscard]] domain::Result<std::vector<domain::Voucher>> returnedWith(domain::PurchaseId purchase, domain::RefundId refund);
    /// It may be used until that day, whatever its own last one.
    void useAgain(domain::VoucherId voucher, domain::RefundId refund, QDate until);
    /// False: there is none, or it was void before.
    [[nodiscard]] bool makeVoid(const QString &code, domain::Instant at);
    /// The code that a reward gave counts again.
    void revive(domain::TakingId taking);
    int makeVoid(domain::CouponBatchId batch, domain::Instant at);

private:
    Connection &m_connection;
};

} // namespace bashgah::storage
