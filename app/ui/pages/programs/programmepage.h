// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/product/product.h"
#include "services/programs/programservice.h"
#include "ui/pages/programs/tradepresets.h"
#include "ui/shell/page.h"

#include <QHash>

#include <utility>

class QMenu;
class QPushButton;
class QStackedWidget;

namespace bashgah::ui {

struct AppContext;
class BacktestView;
class EditSteps;
class FallingView;
class OverviewView;
class PlansView;
class ProgrammeEditor;
class ProgrammeHistory;
class RulesAndBench;
class SegmentedSwitch;
class TrialView;

/// The rules of the club as sentences edited in place. Saving never changes a version: it adds the
/// next one with its first day.
class ProgrammePage final : public Page
{
    Q_OBJECT
public:
    explicit ProgrammePage(AppContext &context, QWidget *parent = nullptr);
    [[nodiscard]] static PageInfo pageInfo();

    void activate(const QVariantMap &args) override;
    [[nodiscard]] bool canLeave() override;
    void refresh() override;
    bool stepBack() override;
    /// The draft, right or half-done, and what is typed in the other views.
    [[nodiscard]] QVariantMap unsaved() const override;
    void takeUp(const QVariantMap &work) override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildSwitch();
    void buildHeader();
    void buildTemplates();
    void offerTemplates(QMenu *menu, const std::vector<TradePresets::Preset> &presets);
    void startDiscounts(const std::vector<domain::CouponRule> &discounts);
    /// Words on buttons and the switch beside the title only where there is room for them.
    void fitHeader();
    using Versions = std::vector<services::ProgrammeVersion>;
    /// What the editor starts from.
    struct Known
    {
        Versions versions;
        std::optional<std::vector<domain::StoredProduct>> goods;
    };
    /// Off this thread; showVersions follows.
    void read();
    void showVersions(const Versions &versions);
    /// Nothing can be edited before the versions are there.
    void setReady(bool ready);
    void takeBase();
    void loadSaved();
    void loadTakenUp();
    /// `start`: its first day; as before where it is not said.
    void loadDraft(const domain::Programme &programme, QDate start = {});
    [[nodiscard]] bool isKnownName(domain::RuleRemark::Kind kind, const QString &name);
    void showView(const QString &id);
    /// Views that are read anew whenever they are shown and after changes.
    void refreshView(const QString &id);
    /// What is in the editor; nothing while it is wrong.
    [[nodiscard]] std::optional<domain::Programme> draft() const;
    void showState();
    void showDraft();
    void showTrial();
    void save();
    void keepVersion(const domain::Programme &programme, QDate start);
    void discard();
    [[nodiscard]] bool isDirty() const;
    /// The version the draft begins from: the live one, or the first planned one; null: none yet.
    [[nodiscard]] const services::ProgrammeVersion *base() const;
    [[nodiscard]] QString stateText() const;
    /// What was just saved ends where an earlier planned version takes over: offers to go on with it.
    void warnOfPlanned(const services::LiveProgramme &saved);
    /// Another till saved one while the draft was written.
    void tellOfNewer();
    [[nodiscard]] QDate firstDay() const;

    AppContext &m_context;
    Versions m_versions;
    std::vector<domain::StoredProduct> m_goods; ///< that rules may name, as they were read last
    bool m_loaded = false;
    quint64 m_generation = 0; ///< a late answer is dropped
    QHash<std::pair<int, QString>, bool> m_knownNames; ///< goods and tags asked about since the last load
    std::optional<domain::ProgrammeVersionId> m_base;   ///< the version m_saved is of
    std::optional<domain::ProgrammeVersionId> m_newest; ///< by its number, when they were read last
    int m_newestNumber = 0; ///< the last version that was read or saved here; 0: none
    QVariantMap m_takenUp; ///< work of the window before, until the versions are read
    domain::Programme m_saved; ///< what the draft is compared with
    SegmentedSwitch *m_switch = nullptr;
    QWidget *m_headPlace = nullptr; ///< of the switch, where it fits
    QWidget *m_bodyPlace = nullptr; ///< below the header otherwise
    QPushButton *m_templates = nullptr;
    EditSteps *m_steps = nullptr;
    QPushButton *m_discard = nullptr;
    QPushButton *m_save = nullptr;
    QStackedWidget *m_views = nullptr;
    QHash<QString, QWidget *> m_viewOf; ///< by the switch's ids
    ProgrammeEditor *m_editor = nullptr;
    TrialView *m_trial = nullptr;
    RulesAndBench *m_rules = nullptr; ///< the editor, with the bench beside it where there is room
    BacktestView *m_backtest = nullptr;
    ProgrammeHistory *m_history = nullptr;
    FallingView *m_falling = nullptr;
    PlansView *m_plans = nullptr;
    OverviewView *m_overview = nullptr;
};

} // namespace bashgah::ui
