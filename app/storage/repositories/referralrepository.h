// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/clock.h"
#include "domain/base/id.h"
#include "domain/member/mobilenumber.h"
#include "domain/money/money.h"
#include "domain/points/points.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace bashgah::storage {

class Connection;

/// Who brought whom.
struct ReferralRow
{
    domain::MemberId referee;
    QString refereeName;
    domain::MemberId referrer;
    QString referrerName;
    domain::Instant at;
    std::optional<QDate> rewarded;
    std::optional<QDate> taken; ///< the reward, because the goods came back
};

/// What became of the reward before the shop wrote the referral down here.
struct ReferralPast
{
    std::optional<QDate> rewarded{};
    std::optional<QDate> taken{};
    bool operator==(const ReferralPast &) const = default;
};

/// By what a referrer is known.
struct ReferralKey
{
    domain::MemberId referee;
    std::optional<QString> code;
    std::optional<domain::MobileNumber> mobile;
    domain::Instant at;
    ReferralPast past;
};

struct ReferralDue
{
    domain::MemberId referee;
    domain::MemberId referrer;
    domain::PurchaseId purchase;
};

struct ReferralShareDue
{
    domain::MemberId referee;
    domain::MemberId referrer;
    domain::Points earned;
};

struct ReferralCounts
{
    int brought = 0;
    int rewarded = 0;
};

/// Referrals. Throws SqlFailure; never begins a transaction.
class ReferralRepository final
{
public:
    explicit ReferralRepository(Connection &connection) : m_connection(connection) {}

    void insert(domain::MemberId referee, domain::MemberId referrer, domain::Instant at,
                std::optional<domain::StaffId> staff, const ReferralPast &past = {});
    /// Takes one back of which nothing has come since it was written with that past. Whether it was there.
    bool forget(domain::MemberId referee, domain::MemberId referrer, const ReferralPast &past);
    /// Of everybody who was brought by somebody who is still known.
    [[nodiscard]] std::vector<ReferralKey> keys();
    [[nodiscard]] std::optional<ReferralRow> ofReferee(domain::MemberId referee);
    [[nodiscard]] ReferralCounts counts(domain::MemberId referrer);
    [[nodiscard]] int rewardedBetween(domain::MemberId referrer, QDate first, QDate last);
    [[nodiscard]] std::vector<ReferralRow> list(int limit);
    /// To be rewarded on `day`.
    [[nodiscard]] std::vector<ReferralDue> due(domain::Money minimum, int waitDays, QDate day);
    /// To be taken again.
    [[nodiscard]] std::vector<ReferralDue> fallen();
    /// Whose days of sharing end with `day`, and what the new members earned in them.
    [[nodiscard]] std::vector<ReferralShareDue> shareDue(const QString &occasion, int days, QDate day);
    void reward(const ReferralDue &due, domain::Money minimum, QDate day);
    void take(domain::MemberId referee, QDate day);

private:
    Connection &m_connection;
};

} // namespace bashgah::storage
