import type { Category } from './category.ts';

/** English words that make a criterion vague. */
export const smellsEn = {
  attitude: `interest* keen enthusias* like likes liked love loves loved happy happi* warm warmed hot positive* on_board onboard_with excited eager friendly favorable favourable favorably receptive satisf* pleased impressed supportive support supports supporting trust trusts trusted loyal* delighted comfortable engaged engagement rapport relationship* vibe vibes feeling feel feels mood attitude motivated curious thrilled sold bought_in buy-in buy_in cold lukewarm passionate appreciat* glad sympathetic advocate* willing willingness bond chemistry committed commitment responsive friendly enjoys enjoyed want_it appetite hungry responsive
    fan fans liking backs backing behind_us for_us all_for all_in in_our_corner on_our_side our_guy friend friends decent_guy content unhappy dissatisfied frustrated leaning leans favour favours favors favoured favored favourite* favorite* preferred prefers fond sold_on won_over resonat* resonates get_along gets_along gave_the_nod nod green_light thumbs_up go-ahead blessing intrigued wow wowed amazed raved raving psyched stoked onside bullish cooperative welcoming approachable easy_to_work reply_quickly likes_us good_feeling approving approved_of praises praised respects respected mutual_respect mutual_interest mutual_understanding not_opposed
    backed warmly nodded tried_and ambassador evangelist validated_emotionally hit_it_off solvent common_ground smitten charmed enthused
    disposed hurts hurting well_connected connected_in momentum thumbs says_yes said_yes persona
    juicy buzz curious_about open-minded forward-thinking modern_mindset mindset innovative collaborative
    energised energized enthusiastic enthusiasm gung-ho gung_ho sweet sweet_on drinking_the_kool-aid kool-aid
    evangelising raved_about lit_up eyes_lit hooked sold_internally vouches vouch speaks_highly spoke_highly
    thinks_highly well-disposed well_disposed relieved pleasant chatty polite courteous nice_people nice_guy
    good_guy cool cool_with fine_with okay_with ok_with happy_with comfortable_with at_ease relaxed calm
    hesitant reluctant sceptical skeptical cautious worried keenness eagerness excitement goodwill gratitude
    thankful loves_us love_us adore adores adored digs dug digging_it vibing vibe_check clicked_with get_on
    gets_on got_on bonded rapport_with win-win mutual_benefit partner_mindset committed_to_us loyal_to_us
    emotionally politically internally_selling selling_internally pushing_for_us fights_for_us fighting_for_us
    rooting pulling_for_us cheering nodding nods head-nods smiles smiled smiling laughed hyped amped pumped
    jazzed buzzing`,
  subjective: `good great strong* solid promising right healthy health qualified well nice excellent best better poor weak big large huge small serious* real important importan* significant* substantial meaningful proper* adequate appropriate* relevant suitable fit fits effective* successful* success smooth* clear* reasonable attractive competitive high low valuable value easy difficult quality ideal perfect fine ok okay deep thorough* strategic decent robust compelling convincing interesting acceptable credible legit realistic favourable urgent fully accurate* quick* prime top key-account viable mature strong-fit productive useful bad major sizeable sizable top-tier cheap expensive constructive close closely deeply severe painful
    reputable stellar fantastic awesome terrific superb outstanding sensible sane tailored_to up-to-date tasty right_person right_people right_level right_time capable competent experienced well-known prestigious premium high-value high-potential high-quality low-hanging sweet_spot no-brainer well-informed informed_decision well_received well-received on_schedule on_time on_budget within_budget within_their_budget on_plan as_planned to_plan as_expected top_notch top-notch first-rate best-in-class world-class seamless* frictionless painless hassle-free tolerable lively vibrant trustworthy dependable reliable steady stable growing trending improving current
    manageable feasible technically questionable possible burning mess urgency fat rich_account clean_list preliminary broad
    crunchy loaded_account juicy_account ripe low_hanging textbook no_brainer strategic_fit cultural_fit
    culture_fit technical_fit budget_fit fair fairly_big huge_potential sweet_deal priority_account
    tier_one_account lighthouse marquee flagship blue-chip bluechip household_name big_name big_logo whale
    sizable_deal ample comfortable_margin healthy_margin differentiated unique innovative_solution best_solution
    superior leading-edge cutting-edge state-of-the-art polished_deck impressive excellent_demo killer
    decent_size decent_sized right-sized good-sized mid-sized midsize mid-size sophisticated advanced
    technically_sound sound coherent cohesive aligned_well in_good_shape good_shape tidy neat messy
    painful_process broken outdated old-school legacy_mess clunky inefficient slow suboptimal critical_pain
    acute burning_platform burning_need pressing compelling_event top_priority high_priority high-priority
    low-risk high-intent hot-lead warm-lead well-defined clearly_defined well_defined well-documented
    well-scoped scoped_well senior_enough high_enough enough_authority seniority authority right_seniority
    trusted_advisor go-to easy-going winnable closable closeable doable workable mature_enough`,
  hedge: `roughly broadly mostly somewhat likely generally more_or_less probably apparently seems seem seemed basically almost nearly kind_of sort_of pretty_much approximately about_right around_about in_principle largely usually typically presumably fairly rather quite partially partly practically virtually maybe perhaps possibly looks looking_good looks_like in_theory essentially overall pretty reasonably sounds sounded appear appears to_some_extent informal* loosely tentative*
    supposedly allegedly more_than_likely most_likely
    more-or-less so_far_so so-so ish -ish theoretically in_general by_and_large for_the_most_part to_a_degree
    to_a_large_extent give_or_take or_so or_thereabouts thereabouts ballparked some_kind_of some_sort_of
    as_far_as_we_know as_far_as_i_know afaik imo imho tbh i_guess i_think we_think i_believe i'd_say i_would_say
    i'd_bet i_bet we_bet my_read my_sense sense_is our_read should_be_fine should_be_ok should_be_okay
    should_be_good probably_ok probably_fine kinda sorta gonna_be unofficially unofficial off_the_record
    subject_to_change roughly_speaking not_far_off close_to nearly_all almost_all`,
  loophole: `as_needed if_needed where_relevant if_possible as_appropriate when_possible where_possible as_required if_required where_necessary if_necessary when_needed if_applicable as_applicable where_applicable where_appropriate if_appropriate if_relevant as_necessary when_appropriate if_available when_convenient at_our_discretion if_time best_effort depending_on if_they_want case_by_case if_any when_available where_needed as_and_when
    whenever_possible whenever_needed wherever_possible unless_otherwise as_far_as_possible
    to_the_extent_possible as_long_as_needed where_feasible if_feasible if_practical where_practical
    within_reason in_most_cases under_normal_circumstances at_their_convenience when_they_can
    when_they_have_time time_permitting budget_permitting resources_permitting or_similar or_equivalent and/or
    etc. etc and_so_on and_such as_deemed if_it_makes_sense when_it_makes_sense where_it_makes_sense when_ready
    as_early_as_possible as_soon_as_possible`,
  quantity: `enough several many all most some key main few lots lot sufficient* plenty various numerous multiple majority any much every everything everyone everybody certain couple minimal maximum necessary relevant required needed appropriate_number critical primary a_bunch bunch different
    a_few a_couple a_lot loads tons_of plenty_of bits handful a_handful good_number good_amount fair_amount
    fair_bit large_number significant_number wide_range range_of array_of host_of variety_of countless
    numerous_touches some_of most_of all_of all_the the_whole entire whole complete_picture full_picture
    whole_picture big_picture everything_needed everything_we_need necessary_info relevant_info required_info
    basic_info main_points key_points key_people key_stakeholders main_stakeholders all_stakeholders all_parties
    both_teams_happy critical_mass ever_more more_than_enough`,
  vagueTime: `soon shortly near_future next_week next_month next_quarter timely asap later eventually quickly promptly regular regularly frequent* often periodic* in_due_course in_time on_time recently lately early_next upcoming someday ongoing continuous* constant* shortly_after immediately for_now this_week after_the_holidays after_holidays down_the_road at_some_point sometime sometimes always in_a_timely_manner before_long a_while future this_quarter this_month this_year quarter-end end_of_quarter
    any_time_now any_moment shortly_before in_a_bit in_a_few_days in_a_few_weeks few_weeks few_days
    couple_of_weeks couple_of_days down_the_line in_the_pipeline in_the_coming in_coming coming_weeks
    coming_months coming_days next_few this_summer this_spring this_autumn this_fall this_winter next_year
    next_summer later_this later_on early_in late_in towards_the_end toward_the_end around_the_end mid-month
    mid-year year-end year_end yearend eoy end_of_year end_of_the_year beginning_of_next start_of_next
    fiscal_year_starts when_the_new when_they_get_back after_vacation after_summer after_easter after_christmas
    after_new_year new_year one_day some_day in_good_time at_the_earliest at_the_right_time when_the_time
    right_away straight_away same_day promptly_after without_delay tomorrow tmrw`,
  mental: `understand* understood aware awareness clear know knows known aligned alignment identif* recogni* realiz* realis* sees see think_about familiar acknowledge_that uncovered convinced agrees believes_in determined clarified defined established figured grasp* gets_it get_it need needs pain pains pain_points priorit* remember* discovered understood captured mapped same_page buy_into educated
    acquainted familiarised familiarized up_to_speed in_the_loop in_the_know well_aware fully_aware knows_about remembers gets_the_value sees_the_value see_the_value sees_the_benefits hierarchy_clear process_understood process_known roles_identified voiced goals_match realised
    feedback insight insights learned vision same_vision as-is clarity visibility figured_out
    comprehend* comprehends get_why gets_why gets_what understands_why knows_why sees_why sees_how sees_a
    sees_us_as perceives perceive views_us sees_value recognised_value recognises recognizes acknowledges
    acknowledges_the acknowledged_pain admits_they deep_dive deep_dived deep-dived dug_into dug_in explored_the
    journey pain_funnel pain_chain buying_vision buying_process_known buying_center_known political_landscape
    landscape influence influencers_known org_known stakeholders_known knows_the_score gets_our sense_of
    picture_of in_the_picture full_understanding good_understanding shared_understanding common_understanding
    mutual_agreement agreed_on agreement_reached consensus consensus_reached meeting_of_minds buy_into_it
    bought_into internalised internalized learnt heard listened_to validated_need qualified_the_need
    needs_analysis needs_assessed needs_known requirements_known requirements_clear explained_well makes_sense
    make_sense`,
  progress: `await* waiting wait waits in_progress progress progressing looking_into looking_at reviewing reviews_our under_review in_review being_reviewed pending working work ongoing on_track moving moves ahead_with evaluating considering discussing negotiating underway in_motion in_the_works in_process processing thinking deciding studying going_on going exploring checking assessing comparing testing preparing finalising finalizing with_legal with_procurement with_the_customer with_finance with_their in_legal in_procurement out_for_signature out_for in_flight advancing keep keeping continue* still developing being early_stage stage stages evolving circulating engaged_in in_talks in_discussion* in_negotiation* in_conversation* on_hold stalled trying tracking
    in_hand with_them on_the_desk dragging haggling negotiat* weighing mulling pondering toying contemplating testing_it trialling trialing piloting reviewing_it taking_a_look took_it_away having_a_look being_drafted being_prepared being_discussed being_made under_consideration under_discussion under_negotiation under_evaluation in_pilot in_trial in_evaluation in_contact in_touch on_the_way home_stretch nearly_there almost_there any_day just_needs needs_a_push matter_of_time expected_on due_any coming_along coming_up coming_soon going_well continues ramping ramping_up rolling_along
    silence paperwork slowing digging getting_used implementing on_vacation just_the_signature left_to under_way started_talking queue queued parked idle stuck_with
    moving_forward moving_along moves_forward move_forward going_forward heading heads_towards shaping_up
    warming_up ramping_down building_up heating_up cooking brewing bubbling in_play in_flux in_the_pipe pipeline
    in_the_funnel in_the_queue in_the_system in_the_mix in_the_running in_the_loop_with on_the_table
    on_their_desk on_his_desk on_her_desk on_the_radar on_our_radar radar on_the_roadmap on_the_horizon
    on_course on_it onto_it working_through working_it working_on works_on chipping plugging_away grinding
    pushing_ahead pushing_through progressing_well proceeding proceeds underway_now kicked_off starting_up
    starting_to started_to about_to_start getting_there getting_close close_to closing_in wrapping_up wrapping
    finishing_up tying_up loose_ends final_stretch last_mile last_step only_needs remains_to remaining_to
    still_open still_to still_need still_needs yet_to yet_to_be to-do todo tbc outstanding parked_for snoozed
    paused delayed slipping slipped dragging_on dragging_their drags_on sitting_with sits_with rests_with
    lies_with ball_in ball_is_in their_court hands_of up_to_them up_to_him waiting_for waiting_on awaits hanging
    held_up stuck stuck_in stuck_at bottlenecked cycling_through redlining marking_up drafting drawing_up
    writing_up putting_together gathering collecting compiling scoping scoping_out sizing_up vetting_us
    shopping_around looking_around kicking_tires tire_kickers tire_kicking window_shopping researching_options
    playing_with playing_around using_it trying_out tries_out fiddling adopting migrating transitioning
    onboarding_users training_users rolling_out rolls_out scaling growing_into`,
  opinion: `confident confidence believe* likelihood chance chances potential* probabilit* forecast* odds think thinks thought expect expected feel feels guess* opinion estimate_that gut optimistic sure certain hope* hopeful commit_forecast predict* projected assume* assumption* suspect* consider* upside best_case outlook perceived judg* view_that percent_sure in_the_bag
    frontrunner front-runner favourites leading ahead_of_the_competition puts_it_at 50/50 70/30 60/40 good_shot looking_like should_close should_sign bound_to sure_thing slam_dunk done_deal practically_guaranteed guaranteed gut_feel instinct hunch in_my_view in_our_view in_our_opinion reckons reckon estimated_provisionally ballpark rough_estimate
    supposedly thinks_they'll feels_like most_likely probably_will
    i'd_bet bet bets betting my_money putting_money_on calling_it called_it_at pegs_it puts_us_at pegged_at_80
    reckoned gut_says instinct_says feeling_is vibe_is likely_to highly_likely very_likely quite_likely unlikely
    strong_chance good_chance fair_chance high_chance high_probability good_odds win_probability win_prob
    close_probability closing_probability percent_likely percent_chance %_sure %_likely %_confident %_there
    %_certain convinced_they convinced_that convinced_we commit_it call_it upside_case on_commit best-case
    worst-case worst_case weighted weighted_at probability_set scoring_says health_score score_of_our_rep
    looks_set set_to_sign bound_for shoo-in shoo_in cinch lock lock_in_our favorite_to preferred_vendor
    vendor_of_choice preferred_supplier front_runner ahead_of_competitors beats_competitors
    better_than_competitors better_than_the_competition we_are_ahead inside_track pole_position could_easily
    should_easily should_get should_renew should_buy should_go should_happen will_surely surely definitely
    certainly absolutely undoubtedly no_doubt without_a_doubt obviously naturally of_course arguably`,
  negation: `no not without none never nobody nothing zero isn't don't doesn't hasn't haven't didn't aren't won't lack lacks lacking free_of`,
  empty: `objection* blocker* issue issues concern* problem* question questions risk risks obstacle* showstopper* show-stopper* roadblock* deal-breaker* dealbreaker* complaint* surprise* red_flag* red_flags competition competitor* pushback resistance hurdle* friction doubts doubt trouble worries worry
    objections_left show_stoppers gotchas snags* hiccup* drama negatives downside* gaps unknowns hesitation*
    hesitancy reservations_about misgivings opposition opponents enemies detractor* rivals rival threats threat
    contention conflict* dispute* disagreement* contradictions escalations`,
  have: `has have there_is there_are exists exist existing there's in_place available got`,
} as const satisfies Partial<Record<Category, string>>;
