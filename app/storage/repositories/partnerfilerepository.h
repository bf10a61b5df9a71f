// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calendar/shopcalendar.h"
#include "domain/partner/settlement.h"

#include <QByteArray>

#include <vector>

namespace bashgah::storage {

class Connection;

enum class FileDirection { Out, In };

/// An exchange file, byte for byte.
struct StoredFile
{
    qint64 number = 0;
    qint64 acknowledges = 0;
    qint64 entries = 0;
    QByteArray content;
    domain::Instant at;
};

using PartnerVoucherId = domain::Id<struct PartnerVoucherTag>;

struct NewPartnerVoucher
{
    domain::PartnerId partner;
    QString code;
    domain::MemberId member;
    domain::Points points;
    QDate lastDay;
    domain::HoldId hold;
    QString text;
    domain::Instant at;
    std::optional<domain::StaffId> staff;
};

struct StoredPartnerVoucher
{
    PartnerVoucherId id;
    domain::PartnerId partner;
    QString partnerName;
    QString code;
    domain::MemberId member;
    QString memberName;
    domain::Points points;
    QDate lastDay;
    domain::HoldId hold;
    QString text;
    std::optional<domain::PartnerMoveId> move; ///< that it became
    domain::Instant heldUntil;
    bool released = false; ///< its hold lapsed and that was written
};

struct StoredSettlement
{
    domain::SettlementId id;
    domain::MonthRef month;
    domain::DayRange days;
    domain::SettlementSums sums;
    domain::Instant closedAt;
};

struct NewSettlement
{
    domain::PartnerId partner;
    domain::MonthRef month;
    domain::DayRange days;
    domain::SettlementSums sums;
    domain::Instant at;
    std::optional<domain::StaffId> staff;
};

/// Files exchanged with partners, vouchers to be spent there, closed months. Throws SqlFailure; never begins a
/// transaction.
class PartnerFileRepository final
{
public:
    explicit PartnerFileRepository(Connection &connection) : m_connection(connection) {}

    void insert(domain::PartnerId partner, FileDirection direction, const StoredFile &file);
    [[nodiscard]] std::optional<StoredFile> file(domain::PartnerId partner, FileDirection direction, qint64 number);
    [[nodiscard]] std::optional<StoredFile> last(domain::PartnerId partner, FileDirection direction);

    void insert(const NewPartnerVoucher &voucher);
    [[nodiscard]] std::optional<StoredPartnerVoucher> voucher(domain::PartnerId partner, const QString &code);
    [[nodiscard]] std::vector<StoredPartnerVoucher> vouchersOf(domain::MemberId member, int limit);
    /// False: it was spent before.
    [[nodiscard]] bool spend(PartnerVoucherId id, domain::PartnerMoveId move);

    [[nodiscard]] std::optional<StoredSettlement> settlement(domain::PartnerId partner, domain::MonthRef month);
    [[nodiscard]] std::vector<StoredSettlement> settlements(domain::PartnerId partner); ///< newest first
    [[nodiscard]] domain::SettlementId insert(const NewSettlement &settlement);

private:
    Connection &m_connection;
};

} // namespace bashgah::storage
