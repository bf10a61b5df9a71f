// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ports/smsgateways.h"

#include <QHash>
#include <QMutex>
#include <QStringList>

#include <deque>
#include <functional>

namespace bashgah::test {

/// What fake gateways share: their script and what they saw.
struct FakeGatewayState
{
    std::deque<domain::SendAnswer> answers; ///< the next ones; afterwards everything is accepted
    std::function<void(const domain::OutgoingSms &)> onSend;
    QStringList texts; ///< of every send, in order
    QList<qint64> localIds;
    bool knowsLocalIds = false;
    QHash<qint64, domain::DeliveryState> reports; ///< asked for; absent: Waiting
    std::vector<domain::InboundSms> inbound;
    domain::Result<QString> testAnswer = QString();
    QMutex mutex;
};

/// A gateway with scripted answers.
class FakeSmsGateway final : public domain::SmsGateway
{
public:
    explicit FakeSmsGateway(std::shared_ptr<FakeGatewayState> state) : m_state(std::move(state)) {}

    [[nodiscard]] domain::SendAnswer send(const domain::OutgoingSms &message) override
    {
        if (m_state->onSend)
            m_state->onSend(message);
        const QMutexLocker lock(&m_state->mutex);
        m_state->texts.append(message.text);
        m_state->localIds.append(message.localId);
        if (m_state->answers.empty())
            return domain::SendAnswer::accepted(QStringLiteral("p%1").arg(m_state->texts.size()));
        const domain::SendAnswer next = m_state->answers.front();
        m_state->answers.pop_front();
        return next;
    }
    [[nodiscard]] bool knowsLocalIds() const override { return m_state->knowsLocalIds; }
    [[nodiscard]] domain::Result<std::vector<domain::DeliveryReport>>
    reports(const std::vector<qint64> &ids) override
    {
        std::vector<domain::DeliveryReport> all;
        for (const qint64 id : ids)
            all.push_back({id, m_state->reports.value(id, domain::DeliveryState::Waiting), {}});
        return all;
    }
    [[nodiscard]] domain::Result<std::vector<domain::InboundSms>> inbound() override
    {
        return std::exchange(m_state->inbound, {});
    }
    [[nodiscard]] domain::Result<QString> test() override { return m_state->testAnswer; }

private:
    std::shared_ptr<FakeGatewayState> m_state;
};

/// One kind of gateway, "fake", with a secret and an optional line.
class FakeSmsGateways final : public domain::SmsGateways
{
public:
    FakeSmsGateways()
    {
        domain::GatewayProfile profile;
        profile.id = QStringLiteral("fake");
        profile.names = {{QStringLiteral("en"), QStringLiteral("Fake")},
                         {QStringLiteral("fa"), QStringLiteral("ساختگی")}};
        profile.fields = {{QStringLiteral("key"),
                           {{QStringLiteral("en"), QStringLiteral("Key")}},
                           {},
                           true,
                           true},
                          {QStringLiteral("line"),
                           {{QStringLiteral("en"), QStringLiteral("Line")}},
                           {},
                           false,
                           false}};
        profile.maxCharacters = 900;
        m_profiles = {profile};
    }
    std::shared_ptr<FakeGatewayState> state = std::make_shared<FakeGatewayState>();

    [[nodiscard]] const std::vector<domain::GatewayProfile> &profiles() const override
    {
        return m_profiles;
    }
    [[nodiscard]] domain::Result<std::unique_ptr<domain::SmsGateway>>
    make(const QString &profile, const domain::GatewayValues &values) const override
    {
        if (profile != QLatin1String("fake"))
            return domain::fail(domain::ErrorCode::GatewayMissing);
        if (values.value(QStringLiteral("key")).isEmpty())
            return domain::fail(
                domain::Error{domain::ErrorCode::Empty, {}, {}, QStringLiteral("key")});
        return std::make_unique<FakeSmsGateway>(state);
    }

private:
    std::vector<domain::GatewayProfile> m_profiles;
};

} // namespace bashgah::test
