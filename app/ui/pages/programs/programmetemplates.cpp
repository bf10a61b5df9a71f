// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a draft can begin from: programmes by trade and of real shops.
#include "ui/appcontext.h"
#include "ui/pages/programs/programmepage.h"
#include "ui/pages/programs/shoppresets.h"
#include "ui/shell/banner.h"

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
        });
    }
}

} // namespace bashgah::ui
