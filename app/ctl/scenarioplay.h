// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/clock.h"
#include "domain/base/result.h"
#include "domain/purchase/purchase.h"

#include <QHash>
#include <QJsonObject>

#include <memory>

namespace bashgah::storage {
class Database;
}

namespace bashgah::services {
class CounterService;
}

namespace bashgah::ctl {

/// A story on a shop in memory with a clock of its own (scenario.schema.json). Money in minor units.
class ScenarioPlay final
{
public:
    ScenarioPlay();
    ~ScenarioPlay();

    /// Clock, shop, programme, members. Error BadFile (path in the document, reason), BadProgramme.
    [[nodiscard]] domain::Result<void> begin(const QJsonObject &story);
    /// Does one event and says what came of it; an event the club refuses answers {"error": key}.
    /// Error BadFile: the event cannot be understood.
    [[nodiscard]] domain::Result<QJsonObject> play(const QJsonObject &event, const QString &path);

private:
    class StoryClock;

    [[nodiscard]] domain::Result<QJsonObject> purchase(const QJsonObject &event);
    [[nodiscard]] domain::Result<QJsonObject> refund(const QJsonObject &event);
    [[nodiscard]] domain::Result<QJsonObject> pin(const QJsonObject &event);
    [[nodiscard]] domain::Result<QJsonObject> adjust(const QJsonObject &event);
    [[nodiscard]] domain::Result<QJsonObject> moveClock(const QJsonObject &event);
    [[nodiscard]] domain::Result<QJsonObject> look(const QJsonObject &event);
    [[nodiscard]] domain::Result<QJsonObject> programme(const QJsonObject &event);
    [[nodiscard]] domain::Result<void> addMember(const QJsonObject &member);
    [[nodiscard]] domain::PurchaseLine lineOf(const QJsonObject &line) const;

    std::unique_ptr<StoryClock> m_clock;
    std::unique_ptr<storage::Database> m_database;
    std::unique_ptr<services::CounterService> m_counter;
    QHash<QString, domain::MemberId> m_members;
    QHash<QString, domain::PurchaseId> m_purchases;
    QHash<QString, QJsonObject> m_products;
};

} // namespace bashgah::ctl
