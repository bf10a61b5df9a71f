// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/trailkeeper.h"

#include "services/staff/trailservice.h"
#include "ui/appcontext.h"
#include "ui/settings/devicesettings.h"
#include "ui/shell/dataevents.h"
#include "ui/shell/navigator.h"
#include "ui/shell/toasts.h"

#include <QCryptographicHash>

namespace bashgah::ui {
namespace {

QString keyOf(const AppContext &context)
{
    const QByteArray name = context.trail.shopPath().toUtf8();
    return QStringLiteral("trail.%1")
        .arg(QString::fromLatin1(QCryptographicHash::hash(name, QCryptographicHash::Sha256).toHex().left(16)));
}

} // namespace

std::optional<domain::TrailHead> TrailKeeper::kept(const AppContext &context)
{
    return domain::TrailHead::fromText(QString::fromLatin1(context.settings.viewState(keyOf(context))));
}

TrailKeeper::TrailKeeper(AppContext &context, QObject *parent) : QObject(parent), m_context(context)
{
    const auto before = kept(context);
    const auto holds = before ? context.trail.stillHolds(*before) : domain::Result<bool>(true);
    m_fits = !holds || *holds;
    if (m_fits) {
        accept(context);
        return;
    }
    context.toasts.show(tr("The record of who did what is not the one this computer saw last."), tr("Look"), [this] {
        m_context.navigator.open(pages::staff, {{QStringLiteral("view"), QStringLiteral("trail")}});
    });
}

TrailKeeper::~TrailKeeper()
{
    if (m_fits)
        accept(m_context);
}

void TrailKeeper::accept(AppContext &context)
{
    if (const auto head = context.trail.head(); head && *head)
        context.settings.setViewState(keyOf(context), (*head)->text().toLatin1());
}

} // namespace bashgah::ui
