// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ports/smsgateway.h"

#include <QString>
#include <QThread>

#include <functional>
#include <memory>

namespace bashgah::integrations {

class HookListener;

/// Takes delivery reports and inbound texts that a gateway such as Kannel brings to us: GET
/// <address>/dlr?id=<local id>&type=<1|2|4|8|16>&answer=… and <address>/mo?from=…&text=…&charset=….
/// Works on a thread of its own, which also calls the handlers.
class ReportHook final
{
public:
    struct Handlers
    {
        std::function<bool(const domain::DeliveryReport &)> report; ///< false: could not be kept
        std::function<bool(const domain::InboundSms &)> inbound;
    };

    explicit ReportHook(Handlers handlers);
    ~ReportHook();
    Q_DISABLE_COPY_MOVE(ReportHook)

    /// `address` as filled in by the user ("http://127.0.0.1:13780"): a loopback name listens on
    /// this computer only, anything else on the whole network. Listening already on the same
    /// address is kept. Errors: UnknownValue, NetworkFailure (the port is taken).
    [[nodiscard]] domain::Result<void> listen(const QString &address);
    void stop();
    [[nodiscard]] quint16 port() const { return m_port; }

private:
    const Handlers m_handlers;
    QThread m_thread;
    std::unique_ptr<HookListener> m_listener; ///< lives in m_thread
    QString m_address;
    quint16 m_port = 0;
};

} // namespace bashgah::integrations
