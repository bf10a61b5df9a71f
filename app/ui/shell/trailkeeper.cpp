// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/trailkeeper.h"

#include "services/staff/trailservice.h"
#include "ui/appcontext.h"
#include "ui/settings/devicesettings.h"

#include <QCryptographicHash>

namespace bashgah::ui {
namespace {

const QString acceptedKey = QStringLiteral("trail_accepted");

QString keyOf(const AppContext &context, const QString &what = QStringLiteral("trail"))
{
    const QByteArray name = context.trail.shopPath().toUtf8();
    return QStringLiteral("%1.%2")
        .arg(what, QString::fromLatin1(QCryptographicHash::hash(name, QCryptographicHash::Sha256).toHex().left(16)));
}

} // namespace

std::optional<domain::TrailHead> TrailKeeper::kept(const AppContext &context)
{
    return domain::TrailHead::fromText(QString::fromLatin1(context.settings.viewState(keyOf(context))));
}

TrailKeeper::TrailKeeper(AppContext &context, QObject *parent) : QObject(parent), m_context(context)
{
    look();
}

TrailKeeper::~TrailKeeper()
{
    look();
}

void TrailKeeper::look()
{
    const auto before = kept(m_context);
    const auto holds = before ? m_context.trail.stillHolds(*before) : domain::Result<bool>(true);
    if (!holds)
        return;
    m_fits = *holds;
    if (m_fits)
        moveOn(m_context);
}

domain::Instant TrailKeeper::acceptedAt(const AppContext &context)
{
    return {context.settings.viewState(keyOf(context, acceptedKey)).toLongLong()};
}

void TrailKeeper::accept(AppContext &context)
{
    context.settings.setViewState(keyOf(context, acceptedKey), QByteArray::number(context.clock.now().msecs));
    moveOn(context);
}

void TrailKeeper::moveOn(AppContext &context)
{
    if (const auto head = context.trail.head(); head && *head)
        keep(context, **head);
}

void TrailKeeper::keep(AppContext &context, const domain::TrailHead &head)
{
    context.settings.setViewState(keyOf(context), head.text().toLatin1());
}

} // namespace bashgah::ui
