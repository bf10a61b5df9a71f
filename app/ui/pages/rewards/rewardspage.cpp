// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/rewards/rewardspage.h"

#include "services/rewards/rewardservice.h"
#include "ui/appcontext.h"
#include "ui/pages/rewards/couponform.h"
#include "ui/pages/rewards/couponview.h"
#include "ui/pages/rewards/rewardform.h"
#include "ui/pages/rewards/rewardlist.h"
#include "ui/pages/rewards/storedview.h"
#include "ui/pages/rewards/takinglist.h"
#include "ui/shell/banner.h"
#include "ui/shell/dataevents.h"
#include "ui/shell/route.h"
#include "ui/shell/toasts.h"
#include "ui/shell/typedwork.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/columnscroll.h"
#include "ui/widgets/segmentedswitch.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace bashgah::ui {
namespace {

const QString catalogue = QStringLiteral("catalogue");
const QString taken = QStringLiteral("taken");
const QString coupons = QStringLiteral("coupons");
const QString stored = QStringLiteral("stored");
const QString couponsKey = QStringLiteral(":coupons");
const QStringList views{catalogue, taken, coupons, stored}; ///< in the order of the stack
constexpr int sideLetters = 40;  ///< width of the form beside the list
constexpr int roomForBoth = 120; ///< letters of the page that leave room for list and form

/// A list with a form beside it.
QWidget *pair(QWidget *list, QWidget *side)
{
    auto *both = new QWidget;
    auto *row = new QHBoxLayout(both);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::gap);
    row->addWidget(list, 1);
    row->addWidget(side);
    return both;
}

QScrollArea *inCard(QWidget *form)
{
    auto *card = new Card;
    card->body()->addWidget(form);
    auto *column = new QWidget;
    auto *columnLayout = new QVBoxLayout(column);
    columnLayout->setContentsMargins(0, 0, 0, 0);
    columnLayout->addWidget(card);
    return new ColumnScroll(column);
}

} // namespace

PageInfo RewardsPage::pageInfo()
{
    return {pages::rewards, tr("Rewards"), QStringLiteral("gift")};
}

RewardsPage::RewardsPage(AppContext &context, QWidget *parent) : Page(pageInfo(), parent), m_context(context)
{
    buildParts();
    connectParts();
    connectCoupons();
    setPrimary(tr("New reward"), QStringLiteral("plus"), [this] { beginNew(); });
    setCommand(PageCommand::New, [this] { beginNew(); }, tr("New reward"));
    closeCoupons();
    closeForm();
    refresh();
}

void RewardsPage::buildParts()
{
    m_switch = new SegmentedSwitch(tr("View"));
    m_switch->setSwitchesViews();
    m_switch->addChoice(catalogue, tr("Catalogue"));
    m_switch->addChoice(taken, tr("Taken and set aside"));
    m_switch->addChoice(coupons, tr("Coupon codes"));
    m_switch->addChoice(stored, tr("Gift cards and credit"));
    auto *line = new QHBoxLayout; // with large letters it has no room beside the title
    line->addWidget(m_switch);
    line->addStretch(1);
    body()->addLayout(line);
    m_list = new RewardList(m_context);
    m_taken = new TakingList(m_context);
    m_form = new RewardForm(m_context);
    m_side = inCard(m_form);
    m_coupons = new CouponView(m_context);
    m_couponForm = new CouponForm(m_context);
    m_couponSide = inCard(m_couponForm);
    m_stored = new StoredView(m_context);
    m_views = new QStackedWidget;
    m_views->addWidget(pair(m_list, m_side));
    m_views->addWidget(m_taken);
    m_views->addWidget(pair(m_coupons, m_couponSide));
    m_views->addWidget(m_stored);
    body()->addWidget(m_views, 1);
}

void RewardsPage::connectParts()
{
    const auto complain = [this](const domain::Error &error) { banner().showError(error, m_context.format); };
    connect(m_switch, &SegmentedSwitch::chosen, this, &RewardsPage::showView);
    connect(m_list, &RewardList::newWanted, this, &RewardsPage::beginNew);
    connect(m_list, &RewardList::opened, this, &RewardsPage::edit);
    connect(m_list, &RewardList::currentChanged, this, [this] {
        const auto row = m_list->current();
        if (row && m_side->isVisibleTo(this) && m_form->shown() && m_form->shown() != row->id) // an open form follows the list
            m_form->show(*row);
    });
    connect(m_form, &RewardForm::saved, this, [this] {
        banner().clear();
        closeForm();
        m_list->reload();
        m_context.toasts.show(tr("Saved. The counter offers it from now on."));
        m_context.events.notify();
    });
    connect(m_form, &RewardForm::cancelled, this, &RewardsPage::closeForm);
    connect(m_form, &RewardForm::failed, this, complain);
    connect(m_taken, &TakingList::newWanted, this, &RewardsPage::beginNew);
    connect(m_taken, &TakingList::failed, this, complain);
    connect(m_taken, &TakingList::changed, this, [this] { m_context.events.notify(); });
}

void RewardsPage::connectCoupons()
{
    const auto complain = [this](const domain::Error &error) { banner().showError(error, m_context.format); };
    connect(m_coupons, &CouponView::newWanted, this, &RewardsPage::beginCoupons);
    connect(m_coupons, &CouponView::failed, this, complain);
    connect(m_couponForm, &CouponForm::failed, this, complain);
    connect(m_couponForm, &CouponForm::cancelled, this, &RewardsPage::closeCoupons);
    connect(m_coupons, &CouponView::ended, this, [this] { m_context.events.notify(); });
    connect(m_couponForm, &CouponForm::made, this, [this](domain::CouponBatchId id, bool automatic) {
        banner().clear();
        closeCoupons();
        m_coupons->reload();
        m_coupons->choose(id);
        m_context.toasts.show(automatic ? tr("Members get it at the counter from now on.")
                                        : tr("The codes are made; print them or save them as a list."));
        m_context.events.notify();
    });
    connect(m_stored, &StoredView::failed, this, complain);
    connect(m_stored, &StoredView::paidIn, this,
            [this](const QString &text) { banner().showMessage(Banner::Kind::Success, text); });
}

void RewardsPage::beginCoupons()
{
    m_couponForm->begin();
    m_couponSide->show();
    fitSide();
    m_couponForm->takeFocus();
}

void RewardsPage::closeCoupons()
{
    m_couponSide->hide();
    fitSide();
}

void RewardsPage::activate(const QVariantMap &args)
{
    if (args.value(QStringLiteral("new")).toBool())
        beginNew();
    else
        takeFocus();
}

void RewardsPage::takeFocus()
{
    if (m_views->currentIndex() == 1)
        m_taken->takeFocus();
    else if (m_views->currentIndex() == 2)
        m_couponSide->isVisibleTo(this) ? m_couponForm->takeFocus() : m_coupons->takeFocus();
    else if (m_views->currentIndex() == 3)
        m_stored->takeFocus();
    else if (m_side->isVisibleTo(this))
        m_form->takeFocus();
    else
        m_list->takeFocus();
}

void RewardsPage::refresh()
{
    m_list->reload();
    m_taken->reload();
    m_coupons->reload();
    m_stored->reload();
}

bool RewardsPage::stepBack()
{
    if (m_views->currentIndex() == 2 && m_couponSide->isVisibleTo(this)) {
        closeCoupons();
        m_coupons->takeFocus();
        return true;
    }
    if (m_views->currentIndex() > 0) {
        showView(catalogue);
        return true;
    }
    if (!m_side->isVisibleTo(this))
        return false;
    closeForm();
    return true;
}

void RewardsPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    fitSide();
}

void RewardsPage::fitSide()
{
    fitPair(m_list, m_side);
    fitPair(m_coupons, m_couponSide);
}

void RewardsPage::fitPair(QWidget *list, QScrollArea *side)
{
    const int letter = fontMetrics().averageCharWidth();
    const bool both = width() >= roomForBoth * letter;
    const bool open = !side->isHidden();
    list->setVisible(both || !open); // in a narrow window one after the other
    side->setMinimumWidth(sideLetters * letter);
    side->setMaximumWidth(both ? sideLetters * letter : QWIDGETSIZE_MAX);
}

void RewardsPage::showView(const QString &view)
{
    m_switch->setCurrent(view);
    m_views->setCurrentIndex(static_cast<int>(views.indexOf(view)));
    takeFocus();
}

void RewardsPage::beginNew()
{
    if (m_views->currentIndex() == 2) { // "new" is a batch of codes here
        beginCoupons();
        return;
    }
    showView(catalogue);
    m_form->beginNew();
    m_side->show();
    fitSide();
    m_form->takeFocus();
}

void RewardsPage::edit()
{
    if (const auto row = m_list->current())
        openForm(*row);
}

void RewardsPage::openForm(const services::RewardRow &row)
{
    m_form->show(row);
    m_side->show();
    fitSide();
    m_form->takeFocus();
}

void RewardsPage::closeForm()
{
    m_side->hide();
    fitSide();
    m_list->takeFocus();
}

QVariantMap RewardsPage::unsaved() const
{
    QVariantMap work = Page::unsaved();
    if (m_switch->current() != catalogue)
        work.insert(typedwork::viewKey, m_switch->current());
    if (!m_side->isHidden())
        m_form->carry(work);
    if (!m_couponSide->isHidden())
        work.insert(couponsKey, true);
    return work;
}

void RewardsPage::takeUp(const QVariantMap &work)
{
    if (work.contains(typedwork::formKey))
        reopenForm(work);
    if (work.contains(couponsKey))
        beginCoupons();
    if (const QString view = work.value(typedwork::viewKey).toString(); views.contains(view))
        showView(view);
    Page::takeUp(work);
}

/// 0: a new one. What is gone stays closed.
void RewardsPage::reopenForm(const QVariantMap &work)
{
    const domain::RewardId id(work.value(typedwork::formKey).toLongLong());
    if (id.value() == 0) {
        beginNew();
        return;
    }
    m_list->choose(id);
    if (const auto row = m_list->current(); row && row->id == id)
        openForm(typedwork::asRead(*row, work));
}

} // namespace bashgah::ui
