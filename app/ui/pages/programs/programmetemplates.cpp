// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a draft can begin from: programmes by trade and of real shops.
#include "services/coupons/couponservice.h"
#include "ui/appcontext.h"
#include "ui/pages/programs/programmepage.h"
#include "ui/pages/programs/shoppresets.h"
#include "ui/settings/devicesettings.h"
#include "ui/shell/banner.h"
#include "ui/shell/dataevents.h"

#include <QMenu>
#include <QPushButton>

namespace bashgah::ui {

void ProgrammePage::buildTemplates()
{
    auto *menu = new QMenu(m_templates);
    offerTemplates(menu, TradePresets(m_context.format).all());
    auto *kinds = menu->addMenu(tr("By kind of programme"));
    kinds->setObjectName(QStringLiteral("kindTemplates"));
    offerTemplates(kinds, TradePresets(m_context.format).kinds());
    menu->addSeparator();
    auto *shops = menu->addMenu(tr("As real shops have it"));
    shops->setObjectName(QStringLiteral("shopTemplates"));
    offerTemplates(shops, ShopPresets(m_context.format).all());
    // setMenu() would make room for an arrow on the wrong side of a right-to-left button
    connect(m_templates, &QPushButton::clicked, menu, [this, menu] {
        const int x = isRightToLeft() ? m_templates->width() - menu->sizeHint().width() : 0;
        menu->popup(m_templates->mapToGlobal(QPoint(x, m_templates->height())));
    });
}

void ProgrammePage::offerTemplates(QMenu *menu, const std::vector<TradePresets::Preset> &presets)
{
    menu->setToolTipsVisible(true);
    for (const TradePresets::Preset &preset : presets) {
        QAction *action = menu->addAction(preset.title);
        action->setToolTip(preset.promise);
        action->setObjectName(QString(QStringLiteral("template.") + preset.id));
        connect(action, &QAction::triggered, this, [this, preset] {
            loadDraft(preset.programme);
            banner().showMessage(Banner::Kind::Info,
                                 tr("Draft from the template “%1”: %2 Nothing changes until you save.")
                                     .arg(preset.title, preset.promise));
            if (!preset.discounts.empty())
                banner().addAction(tr("Start its discount"), this, [this, preset] { startDiscounts(preset.discounts); });
        });
    }
}

/// What members get by themselves is no part of the programme: it begins at once, not with the draft.
void ProgrammePage::startDiscounts(const std::vector<domain::CouponRule> &discounts)
{
    for (const domain::CouponRule &rule : discounts) {
        services::BatchRequest request;
        request.rule = rule;
        request.staff = chosenStaff(m_context.settings);
        if (const auto made = m_context.coupons.make(request); !made) {
            banner().showError(made.error(), m_context.format);
            return;
        }
    }
    banner().showMessage(Banner::Kind::Success,
                         tr("Members get the discount at the counter from now on; it stands under Rewards, Coupon codes."));
    m_context.events.notify();
}

} // namespace bashgah::ui
