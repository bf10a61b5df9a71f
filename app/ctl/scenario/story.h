// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/clock.h"
#include "domain/base/id.h"
#include "domain/base/result.h"
#include "services/counter/counterservice.h"
#include "storage/db/database.h"

#include <QHash>
#include <QJsonObject>

#include <memory>

namespace bashgah::ctl {

class StoryClock final : public domain::Clock
{
public:
    [[nodiscard]] domain::Instant now() const override { return m_now; }
    [[nodiscard]] qint64 steadyMsecs() const override { return m_now.msecs; }
    void set(domain::Instant now) { m_now = now; }

private:
    domain::Instant m_now;
};

/// The shop of a story and what its events called by name so far.
struct Story
{
    StoryClock clock;
    std::unique_ptr<storage::Database> database;
    std::unique_ptr<services::CounterService> counter;
    QHash<QString, domain::MemberId> members;
    QHash<QString, domain::PurchaseId> purchases;
    QHash<QString, QJsonObject> products;
    QHash<QString, QString> codes; ///< coupons: ShopCode::text()
    QHash<QString, domain::CouponBatchId> automatic; ///< discounts that apply by themselves
    QHash<QString, QString> cards; ///< gift cards: ShopCode::text()
    QHash<QString, domain::RewardId> rewards;
    QHash<QString, domain::TakingId> takings;

    /// Of the event; only after the play checked that the name is known.
    [[nodiscard]] domain::MemberId member(const QJsonObject &event) const
    {
        return members.value(event.value(QLatin1String("member")).toString(), domain::MemberId(0));
    }
};

/// One kind of event: its word, what it does and which keys it knows beside "do" and "expect". An event
/// that the club refuses answers {"error": key}.
struct StoryStep
{
    using Play = domain::Result<QJsonObject> (*)(Story &story, const QJsonObject &event);
    QString word;
    Play play;
    QString keys; ///< with spaces between
};

} // namespace bashgah::ctl
