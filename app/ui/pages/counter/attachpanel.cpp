// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/counter/attachpanel.h"

#include "services/counter/attachservice.h"
#include "ui/appcontext.h"
#include "ui/format/bidi.h"
#include "ui/pages/counter/memberfinder.h"
#include "ui/settings/devicesettings.h"
#include "ui/shell/apprequests.h"
#include "ui/shell/banner.h"
#include "ui/theme/theme.h"
#include "ui/widgets/leading.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace bashgah::ui {

AttachPanel::AttachPanel(AppContext &context, QWidget *parent) : QWidget(parent), m_context(context)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::smallGap);
    m_head = new QLabel;
    m_head->setObjectName(QStringLiteral("attachHead"));
    m_head->setWordWrap(true);
    alignLeading(m_head);
    m_banner = new Banner;
    m_finder = new MemberFinder(context, Finds::Members);
    if (auto *edit = m_finder->findChild<QLineEdit *>())
        edit->setObjectName(QStringLiteral("attachMember"));
    auto *cancel = new QPushButton(tr("Cancel"));
    column->addWidget(m_head);
    column->addWidget(m_banner);
    column->addWidget(m_finder);
    column->addWidget(cancel, 0, Qt::AlignLeading);
    column->addStretch(1);
    connect(m_finder, &MemberFinder::memberChosen, this, &AttachPanel::attach);
    connect(m_finder, &MemberFinder::failed, this,
            [this](const domain::Error &error) { m_banner->showError(error, m_context.format); });
    connect(cancel, &QPushButton::clicked, this, &AttachPanel::cancelled);
}

void AttachPanel::begin(const domain::Purchase &purchase)
{
    m_purchase = purchase.id;
    m_banner->clear();
    const Format &format = m_context.format;
    //: %1 number of a purchase, %2 an amount, %3 a day
    m_head->setText(tr("Whose is purchase %1 of %2 (%3)? The points are those of its day.")
                        .arg(Bidi::isolate(format.localDigits(purchase.ref)), format.money(purchase.net()),
                             format.dateLong(purchase.day)));
    m_finder->begin();
}

void AttachPanel::attach(domain::MemberId member)
{
    if (!m_purchase)
        return;
    const auto done = m_context.attachments.attach(*m_purchase, member, chosenStaff(m_context.settings));
    if (done)
        emit attached(*done);
    else if (!m_context.requests.secondPerson(done.error(), this, [this, member] { attach(member); }))
        m_banner->showError(done.error(), m_context.format);
}

} // namespace bashgah::ui
