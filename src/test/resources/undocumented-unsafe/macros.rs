// undocumented 11
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

#[macro_export]
macro_rules! with_pattern {
    (unsafe { $device:ident, <$lt:lifetime> $t:ty }) => {
        impl Deref for $device<$t> {
            fn deref(&self) -> &u32 {
                unsafe { &*self.0 } // undocumented
            }
        }
    };
    [($a:ident, $b:ident), unsafe { $device:ident }] => [
        unsafe { &*self.0 } // undocumented
    ];
    {
        unsafe impl $trait:ident
    } => (
        unsafe impl $trait for A {} // undocumented
    );
    ($($t:ty),* ; unsafe { $device:ident }) => {
        // SAFETY: for a macro that asks for the keyword.
        with_pattern!(unsafe { $device });
        macro_rules! inner {
            (unsafe { $p:expr }) => { unsafe { *$p } }; // undocumented
        }
        with_pattern!(unsafe { $device }); // undocumented
    };
}

macro_rules! passes_the_keyword_on {
    ($unsafe:tt { $($body:tt)* }) => {
        takes_the_keyword!($unsafe { $($body)* });
        fn f() { $unsafe { $($body)* } }
    };
}

unsafe impl Send for B {} // undocumented
