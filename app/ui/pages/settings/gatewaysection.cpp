// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/gatewaysection.h"

#include "ui/appcontext.h"
#include "ui/pages/campaigns/gatewaysettings.h"

#include <QVBoxLayout>

namespace bashgah::ui {

GatewaySection::GatewaySection(AppContext &context)
    : SettingsSection(context, QStringLiteral("gateway"), tr("Messages"), QStringLiteral("send"),
                      tr("SMS gateway Kannel Kavenegar line password key price hours"))
{
    m_form = new GatewaySettingsForm(context.gateway, context.jobs, context.format);
    body()->addWidget(m_form);
}

void GatewaySection::refresh()
{
    if (!m_form->hasChanges())
        m_form->reload();
}

} // namespace bashgah::ui
