// undocumented 5
macro_rules! with_comment {
    ($p:expr) => {
        // SAFETY: in the definition of a macro.
        unsafe { *$p }
    };
    ($p:expr, $q:expr) => {{
        let a = 1;
        unsafe { *$p } // undocumented
    }};
}

macro_rules! with_repetition {
    ($($name:ident),*) => {
        $(
            // SAFETY: above a static in a repetition.
            static $name: A =
                unsafe { A::new() };
            static B: A =
                unsafe { A::new() }; // undocumented
        )*
    };
}

kernel::implement! {
    // SAFETY: in a call of a macro.
    unsafe impl Send for A {}

    unsafe impl Sync for A {} // undocumented
}

fn calls(p: *const u32) {
    // SAFETY: on the line above the keyword.
    pr_info!("{}", unsafe { *p });
    pr_info!(
        "{}",
        // SAFETY: right above the keyword.
        unsafe { *p },
    );
    // SAFETY: above a macro with braces.
    try_pin_init!(Self {
        field: unsafe { *p }, // undocumented
        // SAFETY: above a field.
        other <- unsafe { new(*p) },
    })
    // SAFETY: above another statement.
    thread_local! { static A: u32 = 1; }
    let a = f(
        unsafe { *p }); // undocumented
}
