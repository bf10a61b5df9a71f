// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/charity/causeledger.h"

namespace bashgah::storage {

class Connection;

struct StoredCause
{
    domain::CauseId id;
    domain::Cause cause;
    int version = 1;
};

/// A cause with what was given and paid; without its share of sales.
struct CountedCause
{
    StoredCause stored;
    domain::Money given;
    domain::Money matched;
    domain::Points points;
    qint64 givers = 0;
    domain::Money paid;
};

struct StoredDonation
{
    domain::DonationId id;
    domain::CauseId cause;
    QString causeName;
    domain::MemberId member;
    QString memberName;
    domain::Points points;
    domain::GiftWorth worth;
    domain::EntryId entry;
    domain::Instant at;
    QDate day;
    std::optional<domain::Instant> backAt;
    std::optional<QDate> backDay;
};

struct NewDonation
{
    domain::CauseId cause;
    domain::MemberId member;
    domain::Points points;
    domain::GiftWorth worth;
    domain::EntryId entry;
    domain::Instant at;
    QDate day;
    std::optional<domain::StaffId> staff;
};

struct StoredCausePayment
{
    domain::CausePaymentId id;
    domain::CauseId cause;
    domain::Money amount;
    QDate day;
    QString payee;
    QString receipt;
    QString note;
    std::optional<domain::CausePaymentId> reverses;
    bool isBack = false; ///< another one takes it back
};

struct NewCausePayment
{
    domain::CauseId cause;
    domain::Money amount;
    QDate day;
    QString payee;
    QString receipt;
    QString note;
    std::optional<domain::CausePaymentId> reverses;
    domain::Instant at;
    std::optional<domain::StaffId> staff;
};

/// Causes, what was given to them and what was paid. Throws SqlFailure; never begins a transaction.
class CauseRepository final
{
public:
    explicit CauseRepository(Connection &connection) : m_connection(connection) {}

    /// Open ones first, newest first.
    [[nodiscard]] std::vector<CountedCause> list();
    /// That take gifts now, newest first. Reads no sums.
    [[nodiscard]] std::vector<std::pair<domain::CauseId, QString>> open();
    [[nodiscard]] std::optional<StoredCause> find(domain::CauseId id);
    [[nodiscard]] domain::CauseId insert(const domain::Cause &cause, domain::Instant at);
    /// False: somebody changed it since version `version`.
    [[nodiscard]] bool update(domain::CauseId id, int version, const domain::Cause &cause);
    /// What the shop has added so far.
    [[nodiscard]] domain::Money matched(domain::CauseId id);

    [[nodiscard]] domain::DonationId insert(const NewDonation &donation);
    [[nodiscard]] std::optional<StoredDonation> donation(domain::DonationId id);
    /// Oldest first.
    [[nodiscard]] std::vector<StoredDonation> donationsTo(domain::CauseId cause);
    /// All donations to the causes that the member gave to, oldest first.
    [[nodiscard]] std::vector<StoredDonation> donationsBeside(domain::MemberId member);
    /// False: it was taken back before.
    [[nodiscard]] bool takeBack(domain::DonationId id, domain::EntryId entry);

    [[nodiscard]] domain::CausePaymentId insert(const NewCausePayment &payment);
    [[nodiscard]] std::optional<StoredCausePayment> payment(domain::CausePaymentId id);
    [[nodiscard]] std::vector<StoredCausePayment> paymentsTo(domain::CauseId cause);

    /// What members bought, returns taken off, day by day.
    [[nodiscard]] std::vector<domain::DaySales> sales(domain::DayRange days);

private:
    Connection &m_connection;
};

} // namespace bashgah::storage
