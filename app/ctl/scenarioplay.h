// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/result.h"

#include <QJsonObject>

#include <memory>

namespace bashgah::ctl {

struct Story;

/// A story on a shop in memory with a clock of its own (scenario.schema.json). Money in minor units.
class ScenarioPlay final
{
public:
    ScenarioPlay();
    ~ScenarioPlay();

    /// Clock, shop, programme, members, coupons, rewards. Error BadFile (path in the document, reason), BadProgramme.
    [[nodiscard]] domain::Result<void> begin(const QJsonObject &story);
    /// Does one event and says what came of it; an event the club refuses answers {"error": key}.
    /// Error BadFile: the event cannot be understood.
    [[nodiscard]] domain::Result<QJsonObject> play(const QJsonObject &event, const QString &path);

private:
    [[nodiscard]] domain::Result<void> openShop(const QJsonObject &story);
    [[nodiscard]] domain::Result<void> addMember(const QJsonObject &member);
    [[nodiscard]] domain::Result<void> prepare(const QJsonObject &story, const QString &list, const QString &word);
    [[nodiscard]] domain::Result<void> checkNames(const QJsonObject &event, const QString &path) const;

    std::unique_ptr<Story> m_story;
};

} // namespace bashgah::ctl
