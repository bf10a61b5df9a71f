// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ctl/command.h"

#include <QBuffer>
#include <QJsonDocument>
#include <QJsonObject>

namespace bashgah::test {

/// What one call of bashgahctl answered.
struct CtlRun
{
    int code = 0;
    QString out;
    QString err;

    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(out.toUtf8()).object(); }
};

inline CtlRun runCtl(const QStringList &words, const domain::Clock &clock)
{
    QBuffer out;
    QBuffer err;
    out.open(QIODevice::WriteOnly);
    err.open(QIODevice::WriteOnly);
    CtlRun run;
    {
        ctl::Output output(out, err);
        run.code = ctl::runCtl(words, output, clock);
        output.flush();
    }
    run.out = QString::fromUtf8(out.data());
    run.err = QString::fromUtf8(err.data());
    return run;
}

} // namespace bashgah::test
