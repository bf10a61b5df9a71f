// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer/customerwindow.h"

#include "ui/appcontext.h"
#include "ui/customer/customerdisplay.h"
#include "ui/format/bidi.h"
#include "ui/format/tierwords.h"
#include "ui/settings/desksettings.h"
#include "ui/theme/theme.h"

#include <QCloseEvent>
#include <QLabel>
#include <QProgressBar>
#include <QVBoxLayout>

#include <algorithm>

namespace bashgah::ui {
namespace {

using Stage = CustomerView::Stage;
constexpr QSize usual{640, 480};
constexpr int partsOfHeight = 200; ///< a line of ten tenths takes ten of so many parts
constexpr int lettersAcross = 16;  ///< of the amount

} // namespace

CustomerWindow::CustomerWindow(AppContext &context, QWidget *parent)
    : QWidget(parent, Qt::Window), m_context(context)
{
    setObjectName(QStringLiteral("customerWindow"));
    setWindowTitle(tr("For the customer – %1").arg(context.shop.name));
    setAttribute(Qt::WA_QuitOnClose, false);
    setAttribute(Qt::WA_ShowWithoutActivating);
    setAttribute(Qt::WA_StyledBackground);
    setFocusPolicy(Qt::NoFocus);
    resize(usual);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::pageMargin, Theme::pageMargin, Theme::pageMargin, Theme::pageMargin);
    m_shop = addLabel(QStringLiteral("customerShop"), 11, true);
    Theme::setTone(m_shop, Tone::Accent);
    column->addStretch(1);
    m_head = addLabel(QStringLiteral("customerHead"), 12, false);
    m_amount = addLabel(QStringLiteral("customerAmount"), 26, true);
    column->addStretch(1);
    m_points = addLabel(QStringLiteral("customerPoints"), 13, true);
    m_balance = addLabel(QStringLiteral("customerBalance"), 10, false);
    m_progress = new QProgressBar;
    m_progress->setRange(0, CustomerView::wholeWay);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Way to the next tier"));
    column->addWidget(m_progress);
    m_tier = addLabel(QStringLiteral("customerTier"), 9, false);
    column->addStretch(1);
    connect(&context.customer, &CustomerDisplay::changed, this, &CustomerWindow::refresh);
    refresh();
}

QLabel *CustomerWindow::addLabel(const QString &name, int tenths, bool strong)
{
    auto *label = new QLabel;
    label->setObjectName(name);
    label->setAlignment(Qt::AlignCenter);
    label->setWordWrap(true);
    layout()->addWidget(label);
    m_lines.push_back({label, tenths, strong});
    return label;
}

QString CustomerWindow::head() const
{
    const CustomerView &view = m_context.customer.view();
    const bool named = m_context.settings.value(settings::customerName) && !view.firstName.isEmpty();
    const QString name = Bidi::isolateAuto(view.firstName);
    switch (view.stage) {
    case Stage::Welcome:
        return tr("Welcome");
    case Stage::Buying:
        return named ? tr("%1, to pay").arg(name) : tr("To pay");
    case Stage::Thanks:
        return named ? tr("Thank you, %1").arg(name) : tr("Thank you for your purchase");
    }
    return {};
}

void CustomerWindow::refresh()
{
    const CustomerView &view = m_context.customer.view();
    const Format &format = m_context.format;
    const bool shopping = view.stage != Stage::Welcome;
    m_shop->setText(m_context.shop.name);
    m_head->setText(head());
    m_amount->setText(format.money(view.due));
    m_amount->setVisible(shopping);
    m_points->setVisible(shopping && view.isMember);
    m_points->setText(view.stage == Stage::Thanks ? tr("You got %1").arg(format.points(view.gives))
                                                  : tr("You get %1").arg(format.points(view.gives)));
    m_balance->setVisible(shopping && view.isMember);
    m_balance->setText(tr("Your balance: %1").arg(format.points(view.balance)));
    const bool climbing = view.stage == Stage::Buying && !view.nextTier.isEmpty();
    m_progress->setVisible(climbing);
    m_progress->setValue(view.tierPerMille);
    m_tier->setVisible(climbing);
    //: %1 a tier, %2 an amount, points or purchases
    m_tier->setText(tr("To %1 still %2").arg(Bidi::isolateAuto(view.nextTier),
                                             TierWords(format).score(view.measure, view.toNextTier)));
}

void CustomerWindow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitLetters();
}

/// Read from across the till, on a screen of any size.
void CustomerWindow::fitLetters()
{
    constexpr int least = 11;
    constexpr int amountTenths = 26;
    for (const Line &line : m_lines) {
        QFont letters = Theme::font(TextSize::Body);
        const int byHeight = height() * line.tenths / partsOfHeight;
        const int byWidth = width() * line.tenths / (amountTenths * lettersAcross / 2);
        letters.setPixelSize(std::max(least, std::min(byHeight, byWidth)));
        letters.setBold(line.strong);
        line.label->setFont(letters);
    }
}

void CustomerWindow::closeEvent(QCloseEvent *event)
{
    event->accept();
    emit closed();
}

} // namespace bashgah::ui
